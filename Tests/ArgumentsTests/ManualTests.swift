import Arguments
import TestSupport
import Testing

@Suite struct `Writing the manual page` {
  @Test func `of the whole program`() {
    expectEqualText(
      Sample.exam.text(of: .manual),
      #"""
      .TH EXAM 1 "" "exam 1.2.0" "User Commands"
      .SH NAME
      exam \- Sits mock exams
      .SH SYNOPSIS
      exam COMMAND [options] [operands]
      .SH DESCRIPTION
      Banks are found by name or by path.
      .SH OPTIONS
      .TP
      \fB\-h\fR, \fB\-\-help\fR
      Explains the program or the command
      .TP
      \fB\-\-version\fR
      Prints the version
      .SH COMMANDS
      .SS "exam take [options] [PROFILE]"
      Sits an exam.
      .PP
      The form is drawn at random by the weights of the profile. Time runs from the first item; it can\(aqt be stopped.
      .PP
      An attempt that was cut short goes on with \(aqexam resume\(aq.
      .TP
      \fIPROFILE\fR
      Profile of the exam (default: aif\-c01)
      .TP
      \fB\-s\fR, \fB\-\-seed\fR \fIN\fR
      Draws the same form again
      .TP
      \fB\-\-items\fR \fIN\fR
      Number of items, scored ones and the others together, whatever the profile says
      .TP
      \fB\-\-time\fR \fITIME\fR
      Time allowed (default: 1h30m)
      .TP
      \fB\-\-bank\fR \fIPATH\fR
      Bank to draw from (repeatable)
      .TP
      \fB\-p\fR, \fB\-\-plain\fR
      Uses lines, not the whole screen
      .TP
      \fB\-q\fR, \fB\-\-quiet\fR
      Prints errors only
      .TP
      \fB\-\-weak\fR
      Draws from weak topics
      .TP
      \fB\-\-missed\fR
      Draws items that were missed
      .SS "exam grade [options] \-\-responses FILE FORM"
      Scores responses from a file.
      .TP
      \fIFORM\fR
      Form that was sat
      .TP
      \fB\-\-responses\fR \fIFILE\fR
      File with the responses
      .TP
      \fB\-f\fR, \fB\-\-format\fR \fIFORMAT\fR
      Layout of the report (text, markdown, html or json; default: text)
      .TP
      \fB\-\-cut\fR \fIPCT\fR
      Lowest share that passes
      .TP
      \fB\-\-store\fR \fIDIR\fR
      Where attempts are kept
      .SS "exam new [options] KIND [TOPIC]"
      Writes a skeleton.
      .TP
      \fIKIND\fR
      What to add (item or bank)
      .TP
      \fITOPIC\fR
      Topic of the item
      .SS "exam help [options] [COMMAND]"
      Explains the program or a command.
      .TP
      \fICOMMAND\fR
      Command to explain; without one, the program (take, grade, new, help, completions or manual)
      .SS "exam completions [options] SHELL"
      Prints the completions for a shell.
      .TP
      \fISHELL\fR
      Shell that will read the completions (bash, zsh or fish)
      .SS "exam manual [options]"
      Prints the manual page, for man.
      .SH EXIT STATUS
      .TP
      \fB0\fR
      The command did what was asked
      .TP
      \fB2\fR
      The command could not run
      .SH EXAMPLES
      .TP
      \fBexam take \-\-seed 42\fR
      Sits the form that seed 42 draws
      .TP
      \fBexam take aif\-c01 \-\-time 1h30m \-\-bank Banks/a\fR
      Sits a longer exam
      .TP
      \fBsource <(exam completions bash)\fR
      Completes commands and options in this shell

      """#
    )
  }

  @Test func `text is never a macro`() {
    let odd = Command("odd", summary: #"."q" \ 'x' -a ^`~"#, discussion: [".PP\n.SH no"])
    let program = Program("p", version: "1", summary: "Does little", commands: [odd])
    let page = program.text(of: .manual)
    #expect(page.contains(#"\&.\(dqq\(dq \e \(aqx\(aq \-a \(ha\(ga\(ti."#))
    #expect(page.contains("\\&.PP .SH no\n"))
  }
}
