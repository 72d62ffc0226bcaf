let refusalCases = [
  FindingCase(
    #"""
    a: *bold* text

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: '*' at the start of a value means an alias, which is not allowed here [yaml-alias]
        1 | a: *bold* text
          |    ^^^^^^
          = help: put the value in quotes if '*' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: ** x

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: '*' at the start of a value means an alias, which is not allowed here [yaml-alias]
        1 | a: ** x
          |    ^^
          = help: put the value in quotes if '*' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: &b c
    d: *b

    """#,
    ##"{a: c, d: *b!}"##,
    #"""
    t.yaml:1:4: error: anchor '&b' is not allowed here [yaml-anchor]
        1 | a: &b c
          |    ^^
          = help: delete it, or put the value in quotes if '&' belongs to it

    t.yaml:2:4: error: alias '*b' is not allowed here [yaml-alias]
        2 | d: *b
          |    ^^
          = help: write the value out, or put it in quotes if '*' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: & b

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: '&' at the start of a value means an anchor, which is not allowed here [yaml-anchor]
        1 | a: & b
          |    ^
          = help: put the value in quotes if '&' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: !!str b
    c: ! d
    e: !x
      f: g

    """#,
    ##"{a: b, c: d, e: {f: g}}"##,
    #"""
    t.yaml:1:4: error: tag '!!str' is not allowed here [yaml-tag]
        1 | a: !!str b
          |    ^^^^^
          = help: delete it, or put the value in quotes if '!' belongs to it

    t.yaml:2:4: error: tag '!' is not allowed here [yaml-tag]
        2 | c: ! d
          |    ^
          = help: delete it, or put the value in quotes if '!' belongs to it

    t.yaml:3:4: error: tag '!x' is not allowed here [yaml-tag]
        3 | e: !x
          |    ^^
          = help: delete it, or put the value in quotes if '!' belongs to it
    """#
  ),
  FindingCase(
    #"""
    a: !u!x y

    """#,
    ##"{a: !}!"##,
    #"""
    t.yaml:1:4: error: a tag is not allowed here [yaml-tag]
        1 | a: !u!x y
          |    ^^^^
          = help: put the value in quotes if '!' belongs to it
    """#
  ),
  FindingCase(
    #"""
    %YAML 1.1
    ---
    a: 1

    """#,
    ##"{a: 1}"##,
    #"""
    t.yaml:1:1: error: directive '%YAML 1.1' is not allowed here [yaml-directive]
        1 | %YAML 1.1
          | ^^^^^^^^^
          = help: delete the line
    """#
  ),
  FindingCase(
    #"""
    %YAML 3.0
    ---
    a: 1

    """#,
    ##"nothing"##,
    #"""
    t.yaml:1:1: error: a directive is not allowed here [yaml-directive]
        1 | %YAML 3.0
          | ^^^^^^^^^
          = help: delete the line
    """#
  ),
  FindingCase(
    #"""
    a: {<<: {b: c}}

    """#,
    ##"{a: {<<: {b: c}}}"##,
    #"""
    t.yaml:1:5: error: key '<<' merges another mapping, which is not allowed here [yaml-merge-key]
        1 | a: {<<: {b: c}}
          |     ^^
          = help: write out the keys that it would bring
    """#
  ),
  FindingCase(
    #"""
    a: 1
    b: 2
    'a': 3

    """#,
    ##"{a: 1, b: 2, 'a': 3}"##,
    #"""
    t.yaml:3:1: error: key 'a' is given twice [duplicate-key]
        3 | 'a': 3
          | ^^^
        1 | a: 1
          | - 'a' is given first here
          = help: keep one of the two
    """#
  ),
  FindingCase(
    #"""
    ? [a]
    : b

    """#,
    ##"{[a]: b}"##,
    #"""
    t.yaml:1:3: error: a key must be text, not a sequence [yaml-complex-key]
        1 | ? [a]
          |   ^^^
    """#
  ),
  FindingCase(
    #"""
    a: 1
    ---
    b: 2

    """#,
    ##"{a: 1}"##,
    #"""
    t.yaml:2:1: error: a second document begins here [several-documents]
        2 | ---
          | ^^^
          = help: put it into a file of its own
    """#
  ),
  FindingCase(
    #"""

    """#,
    ##"nothing"##,
    #"""
    t.yaml: error: the file holds nothing [empty-document]
    """#
  ),
  FindingCase(
    #"""
    \#u{FEFF}a: 1

    """#,
    ##"{a: 1}"##,
    #"""
    t.yaml:1:1: warning: the file begins with a byte order mark [byte-order-mark]
        1 | <U+FEFF>a: 1
          | ^^^^^^^^
          = help: save the file as UTF-8 without a byte order mark
    """#
  ),
  FindingCase(
    #"""
    a: x\#u{1B}[2Jy\#u{2028}

    """#,
    ##"{a: x_[2Jy�}"##,
    #"""
    t.yaml:1:5: error: control character U+001B (ESC) has no place in the text [control-character]
        1 | a: x␛[2Jy<U+2028>
          |     ^
          = help: delete it, or write it as an escape in double quotes

    t.yaml:1:10: error: line separator U+2028 has no place in the text [control-character]
        1 | a: x␛[2Jy<U+2028>
          |          ^^^^^^^^
          = help: delete it, or write it as an escape in double quotes
    """#
  ),
]
