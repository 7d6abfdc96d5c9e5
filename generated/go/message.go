// Copied from src/go/message.go by `npm run generate`; edit it there.

package openruns

import "strings"

// TextOf gives the text of a message or a piece of one, as the method Text of its type does: content that is a string as it is,
// of content blocks the text blocks joined, and "" where there is none. It takes any union of messages.
func TextOf(message any) string {
	switch message := message.(type) {
	case interface{ Text() string }:
		return message.Text()
	case *Unknown:
		return contentText(&Unknown{Raw: shape(message.Raw)["content"]})
	}
	return ""
}

// contentText gives the text of what a message says.
func contentText(content MessageContent) string {
	switch content := content.(type) {
	case Text:
		return string(content)
	case MessageBlocks:
		var text strings.Builder
		for _, block := range content {
			if block, isText := block.(*TextBlock); isText {
				text.WriteString(block.Text)
			}
		}
		return text.String()
	case *Unknown:
		return textOf(content.Raw)
	}
	return ""
}

// Text gives the text of the message; see [TextOf].
func (m HumanMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m AIMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m SystemMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m ToolMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m FunctionMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m ChatMessage) Text() string { return contentText(m.Content) }

// Text gives the text of the message; see [TextOf].
func (m RemoveMessage) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m AIMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m HumanMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m SystemMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m ToolMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m FunctionMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of this piece of a message; see [TextOf].
func (m ChatMessageChunk) Text() string { return contentText(m.Content) }

// Text gives the text of the message or piece of one that came, so that a stream of tokens is printed by
// fmt.Print(event.Text()).
func (e *MessagesEvent) Text() string { return TextOf(e.Data.Message) }

// Text gives the text of the messages as far as they have come.
func (e *MessagesPartialEvent) Text() string { return textOfAll(e.Data) }

// Text gives the text of the messages that came.
func (e *MessagesCompleteEvent) Text() string { return textOfAll(e.Data) }

func textOfAll(messages StreamedMessages) string {
	var text strings.Builder
	for _, message := range messages {
		text.WriteString(TextOf(message))
	}
	return text.String()
}
