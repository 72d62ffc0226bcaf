import Diagnostics
import Linting
import TestSupport
import Testing

@Suite struct `Comments in a layout` {
  static let cases = [
    `The layout`.Case(
      "stay at the top",
      """
      # yaml-language-server: $schema=../.schemas/items.json
      # About the file.

      # About the items?
      items:
        - id: a
      format: 1
      """,
      """
      # yaml-language-server: $schema=../.schemas/items.json
      # About the file.

      # About the items?
      format: 1
      items:
        - id: a

      """
    ),
    `The layout`.Case(
      "go with what they precede and what they follow",
      """
      format: 1
      items:
      # about a
      - topic: 1/a  # about the topic
        # about the level
        level: apply
        id: a   # about the id
        # the end of a

      # a part of the bank

      # about b
      - id: b
      # the end
      """,
      """
      format: 1
      items:
        # about a
        - id: a   # about the id
          topic: 1/a  # about the topic
          # about the level
          level: apply
          # the end of a

        # a part of the bank

        # about b
        - id: b
      # the end

      """
    ),
    `The layout`.Case(
      "stay beside dashes, colons and marks of blocks",
      """
      format: 1
      items: # all
         -   # one
           # the first key
           id: a
           stem: |2 # in lines
               b
           also: # more
              # first
              - 1/a #1
              # last
           level: # what
             # kind
             apply # of
      """,
      """
      format: 1
      items: # all
        -   # one
          # the first key
          id: a
          also: # more
            # first
            - 1/a #1
            # last
          level: # what
            # kind
            apply # of
          stem: |2 # in lines
              b

      """
    ),
    `The layout`.Case(
      "keep brackets as they are written",
      """
      format: 1
      items:
      - id: a
        also: [1/a,   # one
          1/b,
        ]
      - also: [ 1/a ]  # fits
      """,
      """
      format: 1
      items:
        - id: a
          also: [1/a,   # one
            1/b,
          ]

        - also: [1/a]  # fits

      """
    ),
    `The layout`.Case(
      "leave room for the first key of a list's element",
      "format: 1\nitems:\n  - topic: 1/a\n    # why\n    id: a\n",
      "format: 1\nitems:\n  -\n    # why\n    id: a\n    topic: 1/a\n"
    ),
    `The layout`.Case(
      "to banklint keep the order where they stand at the first key",
      """
      format: 1
      items:
        - topic: 1/a # banklint: ignore x -- of the item, too
          id: a
        - topic: 1/b
          level: apply
          # banklint: ignore y -- of the id alone
          id: b
        - topic: 1/c
          level: easy # banklint: ignore y -- of the level
          id: c
      """,
      """
      format: 1
      items:
        - topic: 1/a # banklint: ignore x -- of the item, too
          id: a

        - topic: 1/b
          level: apply
          # banklint: ignore y -- of the id alone
          id: b

        - id: c
          topic: 1/c
          level: easy # banklint: ignore y -- of the level

      """
    ),
    `The layout`.Case(
      "to banklint keep text as it is written that ends beside them",
      """
      format: 1
      items:
          - id: a
            stem: one
               two # banklint: ignore x -- of the second line
            also: [1/a,
                   1/b] # banklint: ignore x -- of the second topic
      """,
      """
      format: 1
      items:
        - id: a
          also: [1/a,
                 1/b] # banklint: ignore x -- of the second topic
          stem: one
             two # banklint: ignore x -- of the second line

      """
    ),
    `The layout`.Case(
      "to banklint stay indented deeper than what they are not about",
      """
      format: 1
      items:
        - id: a
         # banklint: ignore x -- of nothing
        - id: b
      """,
      """
      format: 1
      items:
        - id: a
          # banklint: ignore x -- of nothing

        - id: b

      """
    ),
  ]

  @Test(arguments: cases)
  func of(case: `The layout`.Case) {
    expectEqualText(laidOut(`case`.before), `case`.after)
    expectEqualText(laidOut(`case`.after), `case`.after)
  }
}
