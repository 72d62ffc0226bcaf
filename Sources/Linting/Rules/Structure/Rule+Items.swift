import Diagnostics

extension Rule {
  /// What is wrong with what an item offers or names.
  static let items: [Rule] = [
    foundWhileReading(
      "key-count",
      "The number of keys does not fit the item",
      finds: """
        A multiple choice with several keys, a multiple response with one or with all options, \
        or a stem that announces another number than the key has.
        """,
      matters: "Candidates answer as the stem tells them, and would be scored otherwise.",
      instead: "As many keys as the type and the stem say."
    ),
    foundWhileReading(
      "missing-rationale",
      severity: .warning,
      "An option has no rationale",
      finds: """
        An option, entry or prompt without 'rationale', and a response without one that no \
        prompt goes with.
        """,
      matters: "Candidates learn from a mistake when they read why it is one.",
      instead: "Why the option is right, or which misconception it stands for."
    ),
    foundWhileReading(
      "no-key",
      "No option is the key",
      finds: "A multiple choice or multiple response in which no option is marked.",
      matters: "Nobody could earn the credit.",
      instead: "'key: true' at the option that is right."
    ),
    foundWhileReading(
      "option-count",
      "There are too few or too many options",
      finds: """
        Options, entries, prompts or items of a case study outside the range that the exam \
        allows for the type.
        """,
      matters: "A form is to look like the exam.",
      instead: "As many as the message says."
    ),
    foundWhileReading(
      "repeated-option",
      "Two options say the same",
      finds: """
        Two options, entries or prompts of an item with the same text, capitals and signs \
        counted.
        """,
      matters: "If one is right, so is the other; if not, guessing gets easier.",
      instead: "A text of its own for each."
    ),
    foundWhileReading(
      "repeated-topic",
      fix: .safe,
      "An item names a topic twice",
      finds: "A topic that stands both in 'topic' and in 'also', or twice in 'also'.",
      matters: "Coverage counts a topic of an item once.",
      instead: "Each topic once."
    ),
    foundWhileReading(
      "todo-text",
      severity: .warning,
      "A text is still to be written",
      finds: """
        A text that begins with the word TODO in capitals, in any file. The other rules leave \
        such a text alone, and those that look at an item as a whole leave its item.
        """,
      matters: """
        An item with such a text is a draft: no form draws it, and it covers no topic. So is \
        every item of a case study whose scenario is to be written.
        """,
      instead: "The text. 'banklint new' makes skeletons of items, banks and profiles."
    ),
    foundWhileReading(
      "too-many-topics",
      "An item names too many further topics",
      finds: "More than two topics in 'also'.",
      matters: "An item that measures everything measures nothing in particular.",
      instead: "The topics without which the item cannot be answered."
    ),
    foundWhileReading(
      "unannounced-key-count",
      severity: .warning,
      fix: .unsafe,
      "A stem does not say how many options to choose",
      finds: "A multiple response whose stem has no number after 'choose' or 'select'.",
      matters: "Exams of this kind say it, and without it the task is another one.",
      instead: "'(Choose TWO.)' at the end of the stem."
    ),
    foundWhileReading(
      "unknown-enemy",
      fix: .unsafe,
      "An enemy does not exist",
      finds: """
        A name in 'enemies' that no item and no case study has, or that is the item itself or \
        part of the same case study.
        """,
      matters: "The items that must not meet would meet.",
      instead: "The id of an item or a case study."
    ),
    foundWhileReading(
      "unknown-response",
      fix: .unsafe,
      "A prompt goes with no response",
      finds: "A 'match' that is the id of no response of the item.",
      matters: "Nobody could answer the prompt.",
      instead: "The id of a response."
    ),
    foundWhileReading(
      "unknown-topic",
      fix: .unsafe,
      "The syllabus has no such topic",
      finds: "A topic that the syllabus of the exam does not have.",
      matters: "The item belongs to no domain, so that no form draws it.",
      instead: "A topic of the syllabus: its section, a slash and its id."
    ),
  ]
}
