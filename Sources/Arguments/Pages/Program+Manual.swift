extension Program {
  /// The manual page in the `man` macros of roff.
  var manual: String {
    var page = ManualPage()
    page.macro(".TH \(name.uppercased()) 1", quoted: ["", "\(name) \(version)", "User Commands"])
    page.macro(".SH NAME")
    page.line("\(name) - \(summary)")
    page.macro(".SH SYNOPSIS")
    page.line(synopsis)
    page.macro(".SH DESCRIPTION")
    page.paragraphs(discussion.isEmpty ? [summary] : discussion)
    page.macro(".SH OPTIONS")
    page.item([.bold("-h"), .plain(", "), .bold("--help")], "Explains the program or the command")
    page.item([.bold("--version")], helpOfVersion)
    page.macro(".SH COMMANDS")
    for command in commands { page.append(command, of: self) }
    if !exitStatuses.isEmpty { page.macro(".SH EXIT STATUS") }
    for status in exitStatuses { page.item([.bold("\(status.code)")], status.meaning) }
    page.macro(".SH EXAMPLES")
    for example in commands.flatMap(\.examples) {
      page.item([.bold(example.line)], example.meaning)
    }
    return page.text
  }
}

/// The lines of a manual page; all text is escaped, so none of it can be taken for a macro.
private struct ManualPage {
  enum Piece {
    case plain(String)
    case bold(String)
    case italic(String)
  }

  private(set) var text = ""

  mutating func macro(_ name: String, quoted arguments: [String] = []) {
    let quoted = arguments.map { " \"" + escape($0) + "\"" }
    text += name + quoted.joined() + "\n"
  }

  mutating func line(_ line: String) {
    text += (line.hasPrefix(".") ? "\\&" : "") + escape(line) + "\n"
  }

  mutating func paragraphs(_ paragraphs: [String]) {
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { macro(".PP") }
      line(paragraph)
    }
  }

  mutating func item(_ label: [Piece], _ description: String) {
    macro(".TP")
    text += label.map(format).joined() + "\n"
    line(description)
  }

  mutating func append(_ command: Command, of program: Program) {
    macro(".SS", quoted: ["\(program.name) \(command.usage)"])
    line(command.summary + (command.isDefault ? " (the default command)." : "."))
    for paragraph in command.discussion {
      macro(".PP")
      line(paragraph)
    }
    for operand in command.operands { item([.italic(operand.name)], operand.fullHelp) }
    for option in command.options {
      let names = option.spellings.map { [Piece.bold($0)] }.joined(separator: [.plain(", ")])
      var value: [Piece] = []
      if let syntax = option.syntax { value = [.plain(" "), .italic(syntax.name)] }
      item(names + value, option.fullHelp)
    }
  }

  private func format(_ piece: Piece) -> String {
    switch piece {
    case .plain(let text): escape(text)
    case .bold(let text): "\\fB\(escape(text))\\fR"
    case .italic(let text): "\\fI\(escape(text))\\fR"
    }
  }

  /// Left alone, `-`, `'`, `^`, `` ` `` and `~` would be set as typographic signs of another code.
  private func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "^": escaped += "\\(ha"
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
