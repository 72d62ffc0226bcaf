let recoveryCases = [
  FindingCase(
    #"""
    items:
      - id: a
        stem: "open
      - id: b
        stem: "fine"
      - id: c

    """#,
    ##"{items: [{id: a, stem: "open - id: b stem: "!}!, {id: b, stem: "fine"}, {id: c}]!}"##,
    #"""
    t.yaml:3:11: error: the quote is not closed in its line [yaml-syntax]
        3 |     stem: "open
          |           ^^^^^
        5 |     stem: "fine"
          |           - the next quote would close it here
          = help: close the quote
    """#
  ),
  FindingCase(
    #"""
    items:
      - id: a
        stem: x: y
      - id: b
      - id c
        x: 1
      - id: d
    end: 1

    """#,
    ##"{items: [{id: a, stem: x!}!, {id: b}, id c x!, {id: d}]!, end: 1}"##,
    #"""
    t.yaml:3:12: error: ':' cannot stand in this value [yaml-syntax]
        3 |     stem: x: y
          |            ^
          = help: quote the text if ':' belongs to it; if this is a key, align it with the others

    t.yaml:6:6: error: ':' cannot stand in this value [yaml-syntax]
        6 |     x: 1
          |      ^
          = help: quote the text if ':' belongs to it; if this is a key, align it with the others
    """#
  ),
  FindingCase(
    #"""
    items:
      - id: a
       - id: b
      - id: c
     - id: d
      - id: e

    """#,
    ##"{items: [{id: a}, {id: c}, {id: e}]!}!"##,
    #"""
    t.yaml:3:4: error: no entry of the list begins here [yaml-syntax]
        3 |    - id: b
          |    ^
        2 |   - id: a
          |   - the list begins here
          = help: align it with the entries of its list

    t.yaml:5:2: error: no key of the mapping begins here [yaml-syntax]
        5 |  - id: d
          |  ^
          = help: align it with the keys of its mapping, or quote the value above
    """#
  ),
  FindingCase(
    #"""
    - a: 1
    - b: [
    - c: 3
    - d: 'x

    """#,
    ##"[{a: 1}, {b: []!}!, {c: 3}, {d: !}!]!"##,
    #"""
    t.yaml:3:1: error: a value is expected here [yaml-syntax]
        3 | - c: 3
          | ^

    t.yaml:4:6: error: the quote is never closed [yaml-syntax]
        4 | - d: 'x
          |      ^^
          = help: close the quote
    """#
  ),
  FindingCase(
    #"""
    items:
    - a: 1
    - @b
    - c: 3
    rest: 1
    wrong
    last: 2

    """#,
    ##"{items: [{a: 1}, {c: 3}]!, rest: 1, last: 2}!"##,
    #"""
    t.yaml:3:3: error: '@' cannot begin a value [yaml-syntax]
        3 | - @b
          |   ^^
          = help: put the value in quotes

    t.yaml:6:1: error: this line needs a key and ':' [yaml-syntax]
        6 | wrong
          | ^^^^^
          = help: write 'key: value', or indent the line deeper if it goes on with the text above
    """#
  ),
  FindingCase(
    #"""
    a: "é漢" x
    b: 1

    """#,
    ##"{a: "é漢"!, b: 1}!"##,
    #"""
    t.yaml:1:9: error: text follows the closing quote [yaml-syntax]
        1 | a: "é漢" x
          |          ^
        1 | a: "é漢" x
          |    - the quote is opened here
          = help: write \" for a quote inside double quotes
    """#
  ),
]
