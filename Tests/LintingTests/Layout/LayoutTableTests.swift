import Diagnostics
import Linting
import TestSupport
import Testing

@Suite struct `The layout` {
  struct Case: CustomTestStringConvertible {
    let name: String
    let before: String
    let after: String
    var testDescription: String { name }

    init(_ name: String, _ before: String, _ after: String) {
      (self.name, self.before, self.after) = (name, before, after)
    }
  }

  static let cases = [
    Case(
      "brings keys into the order of the format",
      """
      items:
      - stem: Which?
        options:
        - key: true
          rationale: Because.
          text: This
        unheard-of: 1
        type: multiple-choice
        id: a
        topic: 1/a
      format: 1
      """,
      """
      format: 1
      items:
        - id: a
          topic: 1/a
          type: multiple-choice
          stem: Which?
          options:
            - text: This
              key: true
              rationale: Because.
          unheard-of: 1

      """
    ),
    Case(
      "puts one empty line between items, and none into them",
      """


      format: 1

      items:

        - id: a

          topic: 1/a
        - id: b
          items:
            - id: b1
            - id: b2



        - id: c


      """,
      """
      format: 1

      items:
        - id: a
          topic: 1/a

        - id: b
          items:
            - id: b1

            - id: b2

        - id: c

      """
    ),
    Case(
      "keeps single empty lines elsewhere",
      "format: 1\n\n\nprofile: p\ntitle: P\n\n# the clock\ntime: 1m\n",
      "format: 1\n\nprofile: p\ntitle: P\n\n# the clock\ntime: 1m\n"
    ),
    Case(
      "takes quotes away where every reader sees the same text",
      """
      "format": 1
      bank: 'git'
      title: "Git: Basics"
      license: 'it''s "free"'
      authors: ['no', "1.10", "a, b", "2024-01-01", 'a b', "~", "*a", "- b", "--b", "", "é", "1:30"]
      """,
      """
      format: 1
      bank: git
      title: "Git: Basics"
      license: it's "free"
      authors: ["no", "1.10", "a, b", "2024-01-01", a b, "~", "*a", "- b", --b, "", é, "1:30"]

      """
    ),
    Case(
      "quotes where it must, once or twice",
      "format: 1\nbank: b\ntitle: '\"A\": b'\nlicense: 'a: \\ b'\nauthors: ['a: b', 'c''d: e']\n",
      "format: 1\nbank: b\ntitle: '\"A\": b'\nlicense: 'a: \\ b'\nauthors: [\"a: b\", \"c'd: e\"]\n"
    ),
    Case(
      "leaves text as it is that other readers take for numbers or truth values",
      "format: 1\nbank: no\ntitle: 1.10\nlicense: 2024-01-01\n",
      "format: 1\nbank: no\ntitle: 1.10\nlicense: 2024-01-01\n"
    ),
    Case(
      "keeps escapes of what could not be seen",
      "format: 1\nitems:\n  - id: \"a\\u200bb\"\n    stem: \"tab\\tand\\\n      \\x20more\"\n",
      "format: 1\nitems:\n  - id: \"a\\u200bb\"\n    stem: \"tab\\tand\\\n      \\x20more\"\n"
    ),
    Case(
      "joins text that was spread over lines",
      "format: 1\nitems:\n  - stem: one\n      two\n        three\n    id: \"four\n\n      five\"\n",
      "format: 1\nitems:\n  - id: |-\n      four\n      five\n    stem: one two three\n"
    ),
    Case(
      "makes a block of text with lines",
      #"""
      format: 1
      items:
        - stem: "One \"line\".\nAnother line.\n"
      """#,
      """
      format: 1
      items:
        - stem: |
            One "line".
            Another line.

      """
    ),
    Case(
      "indents blocks by two, with what they need",
      "format: 1\nitems:\n- id: |+\n        a\n\n\n  topic: |1-\n     b\n    c\n  stem: >-\n     d\n     e\n\n\n     f\n\n- id: b\n",
      "format: 1\nitems:\n  - id: |+\n      a\n\n\n    topic: |2-\n        b\n       c\n    stem: >-\n      d\n      e\n\n\n      f\n\n  - id: b\n"
    ),
    Case(
      "writes a block of nothing in quotes",
      "format: 1\nitems:\n  - id: |\n  - id: |+\n\n  - id: >\n      \n",
      "format: 1\nitems:\n  - id: \"\"\n\n  - id: \"\\n\"\n\n  - id: \"\"\n"
    ),
    Case(
      "keeps brackets on their line, and joins them where they fit",
      """
      format: 1
      items:
        - {  id: a ,topic: "1/a" , also: [ 1/b,1/c ]}
        - also: [1/a,
             1/b
          ]
          options: [{text: a}, {rationale: b, text: c}]
      """,
      """
      format: 1
      items:
        - {id: a, topic: 1/a, also: [1/b, 1/c]}

        - also: [1/a, 1/b]
          options: [{text: a}, {text: c, rationale: b}]

      """
    ),
    Case(
      "spreads brackets that are too long once joined, or hold too much",
      """
      format: 1
      items:
        - also: [a-long-section-of-a-syllabus/a-long-topic, a-long-section-of-a-syllabus/another-topic,
            a-third]
          options: [{text: "Something long, with commas", key: true}, {text: Something else that is also long}]
      """,
      """
      format: 1
      items:
        - also:
            - a-long-section-of-a-syllabus/a-long-topic
            - a-long-section-of-a-syllabus/another-topic
            - a-third
          options:
            - {text: "Something long, with commas", key: true}
            - {text: Something else that is also long}

      """
    ),
    Case(
      "writes JSON as YAML",
      #"{"items":[{"topic":"1/a","id":"a","options":[{"text":"A","key":true}],"stem":"Which of these is it, and which ones are not?\nSay."}],"format":1}"#,
      """
      format: 1
      items:
        - id: a
          topic: 1/a
          stem: |-
            Which of these is it, and which ones are not?
            Say.
          options: [{text: A, key: true}]

      """
    ),
    Case(
      "keeps values that are missing",
      "format: 1\nitems:\n  - stem:\n    id: # none\n  -\n  - {id: }\n",
      "format: 1\nitems:\n  - id: # none\n    stem:\n\n  -\n\n  - {id: }\n"
    ),
    Case(
      "writes line feeds at the ends of lines, and no byte order mark",
      "\u{FEFF}format: 1\r\nitems:\r\n  - stem: |\r\n      a\r\n      b\r\n    id: a   \r\n",
      "format: 1\nitems:\n  - id: a\n    stem: |\n      a\n      b\n"
    ),
    Case(
      "takes marks of documents away",
      "# top\n---\nformat: 1\nitems: []\n...\n",
      "# top\nformat: 1\nitems: []\n"
    ),
  ]

  @Test(arguments: cases)
  func of(case: Case) {
    expectEqualText(laidOut(`case`.before), `case`.after)
    expectEqualText(laidOut(`case`.after), `case`.after)
  }

  @Test(arguments: [
    "format: 1\nitems:\n  - id: \"a\n", "format: 1\nformat: 1\n", "a: &x 1\nb: *x\n", "a: [\n", "",
    "? [a]\n: b\n", "a: b\u{0}\n",
  ])
  func `is not given to what cannot be read`(text: String) {
    let file = LaidOutFile(SourceFile(path: "items.yaml", text: text))
    #expect(!file.mistakes.isEmpty)
    #expect(!file.isChanged && file.isSound)
  }

  @Test(arguments: ["text\n", "{}\n", "[]\n", "{a: [b, # c\n d]}\n", "{a: , b}\n"])
  func `is not given to what is no block`(text: String) {
    #expect(laidOut(text) == text)
  }
}
