let syntaxCases = [
  FindingCase(
    #"""
    a: 1
    \#tb: 2

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:2:1: error: a tab is used for indentation [yaml-syntax]
        2 |     b: 2
          | ^^^^
          = help: indent with spaces
    """#
  ),
  FindingCase(
    #"""
    a:
    \#tb: 2

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:2:1: error: a tab is used for indentation [yaml-syntax]
        2 |     b: 2
          | ^^^^
          = help: indent with spaces
    """#
  ),
  FindingCase(
    #"""
    a: "open
    b: 1

    """#,
    ##"{a: !, b: 1}!"##,
    #"""
    t.yaml:1:4: error: the quote is never closed [yaml-syntax]
        1 | a: "open
          |    ^^^^^
          = help: close the quote
    """#
  ),
  FindingCase(
    #"""
    a: 'open
    b: 'c'

    """#,
    ##"{a: 'open b: '!, b: 'c'}!"##,
    #"""
    t.yaml:1:4: error: the quote is not closed in its line [yaml-syntax]
        1 | a: 'open
          |    ^^^^^
        2 | b: 'c'
          |    - the next quote would close it here
          = help: close the quote
    """#
  ),
  FindingCase(
    #"""
    a: "He said "hi" to me"

    """#,
    ##"{a: "He said "!}!"##,
    #"""
    t.yaml:1:14: error: text follows the closing quote [yaml-syntax]
        1 | a: "He said "hi" to me"
          |              ^^
        1 | a: "He said "hi" to me"
          |    - the quote is opened here
          = help: write \" for a quote inside double quotes
    """#
  ),
  FindingCase(
    #"""
    a: one: two

    """#,
    ##"{a: one!}!"##,
    #"""
    t.yaml:1:7: error: ':' cannot stand in this value [yaml-syntax]
        1 | a: one: two
          |       ^
          = help: quote the text if ':' belongs to it; if this is a key, align it with the others
    """#
  ),
  FindingCase(
    #"""
    a: 1
    no colon here
    b: 2

    """#,
    ##"{a: 1, b: 2}!"##,
    #"""
    t.yaml:2:1: error: this line needs a key and ':' [yaml-syntax]
        2 | no colon here
          | ^^^^^^^^^^^^^
          = help: write 'key: value', or indent the line deeper if it goes on with the text above
    """#
  ),
  FindingCase(
    #"""
    a: 1
      b: 2

    """#,
    ##"{a: 1 b!}!"##,
    #"""
    t.yaml:2:4: error: ':' cannot stand in this value [yaml-syntax]
        2 |   b: 2
          |    ^
          = help: quote the text if ':' belongs to it; if this is a key, align it with the others
    """#
  ),
  FindingCase(
    #"""
    a:
        b: 1
      c: 2

    """#,
    ##"{a: {b: 1}}!"##,
    #"""
    t.yaml:3:3: error: no key of the mapping begins here [yaml-syntax]
        3 |   c: 2
          |   ^
        1 | a:
          | - the mapping begins here
          = help: align it with the keys of its mapping, or quote the value above
    """#
  ),
  FindingCase(
    #"""
    a: @home

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: '@' cannot begin a value [yaml-syntax]
        1 | a: @home
          |    ^^^^^
          = help: put the value in quotes
    """#
  ),
  FindingCase(
    #"""
    a: `x`
    b: %y

    """#,
    ##"{a: !, b: !}!"##,
    #"""
    t.yaml:1:4: error: '`' cannot begin a value [yaml-syntax]
        1 | a: `x`
          |    ^^^
          = help: put the value in quotes

    t.yaml:2:4: error: '%' cannot begin a value [yaml-syntax]
        2 | b: %y
          |    ^^
          = help: put the value in quotes
    """#
  ),
  FindingCase(
    #"""
    a: - b

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: a list entry cannot begin here [yaml-syntax]
        1 | a: - b
          |    ^
          = help: begin the list on a line of its own, or quote the text if '- ' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: [1, 2
    b: 3

    """#,
    ##"{a: [1, 2 b!]!}!"##,
    #"""
    t.yaml:2:2: error: the list needs ',' or ']' here [yaml-syntax]
        2 | b: 3
          |  ^
        1 | a: [1, 2
          |    - the list begins here
    """#
  ),
  FindingCase(
    #"""
    a: {x: 1, y: 2
    b: 3

    """#,
    ##"{a: {x: 1, y: 2 b!}!}!"##,
    #"""
    t.yaml:2:2: error: the mapping needs ',' or '}' here [yaml-syntax]
        2 | b: 3
          |  ^
        1 | a: {x: 1, y: 2
          |    - the mapping begins here
    """#
  ),
  FindingCase(
    #"""
    a: [1 2: 3]]

    """#,
    ##"{a: [{1 2: 3!}]}!"##,
    #"""
    t.yaml:1:12: error: no key of the mapping begins here [yaml-syntax]
        1 | a: [1 2: 3]]
          |            ^
        1 | a: [1 2: 3]]
          | - the mapping begins here
          = help: align it with the keys of its mapping, or quote the value above
    """#
  ),
  FindingCase(
    #"""
    a: "\q"

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:5: error: double quotes know no such escape [yaml-syntax]
        1 | a: "\q"
          |     ^^
          = help: write '\\' for a backslash, or use single quotes
    """#
  ),
  FindingCase(
    #"""
    a: "\uD800"

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:7: error: the escape names no character [yaml-syntax]
        1 | a: "\uD800"
          |       ^^^^
          = help: write the character itself; '\u' cannot spell half of a pair
    """#
  ),
  FindingCase(
    #"""
    a: "\xZZ"

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:7: error: the escape needs more hexadecimal digits [yaml-syntax]
        1 | a: "\xZZ"
          |       ^^
          = help: write '\\' for a backslash, or use single quotes
    """#
  ),
  FindingCase(
    #"""
    a: | text

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:6: error: the text of a block begins on the next line [yaml-syntax]
        1 | a: | text
          |      ^^^^
    """#
  ),
]
