extension Program {
  /// The help for the program: its commands and what is common to them.
  var help: String {
    var page = PageLayout()
    page.paragraph(synopsis, label: "Usage: ")
    page.paragraph(summary)
    for paragraph in discussion { page.paragraph(paragraph) }
    page.section(
      "Commands",
      rows: commands.map { ($0.name, $0.isDefault ? $0.summary + " (default)" : $0.summary) }
    )
    page.section("Options", rows: commonOptions)
    page.section("Exit status", rows: exitStatusRows)
    page.paragraph("'\(name) help COMMAND' explains a command and lists its options.")
    return page.text
  }

  /// The help for one command.
  func help(for command: Command) -> String {
    var page = PageLayout()
    page.paragraph("\(name) \(command.usage)", label: "Usage: ")
    page.paragraph(command.summary)
    for paragraph in command.discussion { page.paragraph(paragraph) }
    page.section("Operands", rows: command.operands.map { ($0.name, $0.fullHelp) })
    page.section(
      "Options",
      rows: command.options.map { option in
        ((option.short.map { "-\($0), " } ?? "    ") + option.signature, option.fullHelp)
      } + commonOptions
    )
    page.section("Examples", rows: command.examples.map { ($0.line, $0.meaning) })
    page.section("Exit status", rows: exitStatusRows)
    return page.text
  }

  var synopsis: String {
    "\(name) \(defaultCommand == nil ? "COMMAND" : "[COMMAND]") [options] [operands]"
  }

  private var commonOptions: [(label: String, text: String)] {
    [("-h, --help", helpOfHelp), ("    --version", helpOfVersion)]
  }

  private var exitStatusRows: [(label: String, text: String)] {
    exitStatuses.map { ("\($0.code)", $0.meaning) }
  }
}

let helpOfHelp = "Prints this help"
let helpOfVersion = "Prints the version"
