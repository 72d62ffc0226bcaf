import Arguments
import TestSupport
import Testing

@Suite struct `Explaining a program` {
  @Test func `lists its commands`() {
    expectEqualText(
      Sample.exam.text(of: .help(nil)),
      #"""
      Usage: exam COMMAND [options] [operands]

      Sits mock exams

      Banks are found by name or by path.

      Commands:
        take         Sits an exam
        grade        Scores responses from a file
        new          Writes a skeleton
        help         Explains the program or a command
        completions  Prints the completions for a shell
        manual       Prints the manual page, for man

      Options:
        -h, --help     Prints this help
            --version  Prints the version

      Exit status:
        0  The command did what was asked
        2  The command could not run

      'exam help COMMAND' explains a command and lists its options.

      """#
    )
  }

  @Test func `says which command is the default`() {
    expectEqualText(
      Sample.lint.text(of: .help(nil)),
      #"""
      Usage: lint [COMMAND] [options] [operands]

      Checks banks like a compiler

      Commands:
        check        Checks banks (default)
        new          Writes a skeleton
        help         Explains the program or a command
        completions  Prints the completions for a shell
        manual       Prints the manual page, for man

      Options:
        -h, --help     Prints this help
            --version  Prints the version

      'lint help COMMAND' explains a command and lists its options.

      """#
    )
  }

  @Test func `a command with all that it can say`() {
    expectEqualText(
      Sample.exam.text(of: .help(Sample.take)),
      #"""
      Usage: exam take [options] [PROFILE]

      Sits an exam

      The form is drawn at random by the weights of the profile. Time runs from the
      first item; it can't be stopped.

      An attempt that was cut short goes on with 'exam resume'.

      Operands:
        PROFILE  Profile of the exam (default: aif-c01)

      Options:
        -s, --seed N     Draws the same form again
            --items N    Number of items, scored ones and the others together,
                         whatever the profile says
            --time TIME  Time allowed (default: 1h30m)
            --bank PATH  Bank to draw from (repeatable)
        -p, --plain      Uses lines, not the whole screen
        -q, --quiet      Prints errors only
            --weak       Draws from weak topics
            --missed     Draws items that were missed
        -h, --help       Prints this help
            --version    Prints the version

      Examples:
        exam take --seed 42  Sits the form that seed 42 draws
        exam take aif-c01 --time 1h30m --bank Banks/a
                             Sits a longer exam

      Exit status:
        0  The command did what was asked
        2  The command could not run

      """#
    )
  }

  @Test func `a command with choices and a required option`() {
    expectEqualText(
      Sample.exam.text(of: .help(Sample.grade)),
      #"""
      Usage: exam grade [options] --responses FILE FORM

      Scores responses from a file

      Operands:
        FORM  Form that was sat

      Options:
            --responses FILE  File with the responses
        -f, --format FORMAT   Layout of the report (text, markdown, html or json;
                              default: text)
            --cut PCT         Lowest share that passes
            --store DIR       Where attempts are kept
        -h, --help            Prints this help
            --version         Prints the version

      Exit status:
        0  The command did what was asked
        2  The command could not run

      """#
    )
  }

  @Test func `a command with operands of every kind`() {
    expectEqualText(
      Sample.lint.text(of: .help(Sample.check)),
      #"""
      Usage: lint check [options] [PATH...]

      Checks banks

      Operands:
        PATH  Files to check

      Options:
        -q, --quiet          Prints errors only
        -f, --format FORMAT  Layout of the report (text, markdown, html or json;
                             default: text)
        -h, --help           Prints this help
            --version        Prints the version

      """#
    )
  }

  @Test func `the version`() {
    #expect(Sample.exam.text(of: .version) == "exam 1.2.0\n")
  }

  @Test(arguments: (Sample.exam.commands + Sample.lint.commands).map(\.name))
  func `no line is wider than 80 columns`(name: String) throws {
    for program in [Sample.exam, Sample.lint] {
      let text = program.text(of: .help(program.command(named: name)))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 && $0.last != " " })
    }
  }
}
