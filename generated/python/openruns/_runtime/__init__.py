# Copied from src/python/__init__.py by `npm run generate`; edit it there.
