/** A program that uses the client as a module. */
module com.example.consumer {
  requires dev.openruns;

  // Jackson makes the program's own records.
  opens com.example.consumer to com.fasterxml.jackson.databind;
}
