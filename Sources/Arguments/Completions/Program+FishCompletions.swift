extension Program {
  /// One `complete` command of fish for each command, option and operand.
  var fishCompletions: String {
    let others = commands.filter { !$0.isDefault }.map(\.name).joined(separator: " ")
    var lines = ["# Completions of \(name) for fish.", "complete -c \(name) -f"]
    for command in commands {
      lines.append(
        complete("__fish_use_subcommand", ["-a \(command.name)"], command.summary)
      )
    }
    for command in commands {
      let condition =
        command.isDefault
        ? "not __fish_seen_subcommand_from \(others)"
        : "__fish_seen_subcommand_from \(command.name)"
      lines += command.options.map { option in
        let short = option.short.map { ["-s \($0)"] } ?? []
        let value = option.syntax.map { valueOffers($0.completion) } ?? []
        return complete(condition, short + ["-l \(option.name)"] + value, option.help)
      }
      lines += command.operands.compactMap { operand in
        let offers = offers(operand.syntax?.completion ?? .nothing)
        return offers.isEmpty ? nil : complete(condition, offers, operand.help)
      }
    }
    lines.append("complete -c \(name) -s h -l help -d '\(helpOfHelp)'")
    lines.append("complete -c \(name) -l version -d '\(helpOfVersion)'")
    return lines.joined(separator: "\n") + "\n"
  }

  private func complete(_ condition: String, _ words: [String], _ description: String) -> String {
    "complete -c \(name) -n '\(condition)' \(words.joined(separator: " ")) -d \(quoted(description))"
  }

  /// `-r` asks for a value and still offers files, `-x` asks for a value and does not.
  private func valueOffers(_ completion: Completion) -> [String] {
    let offers = offers(completion)
    return (offers == ["-F"] ? ["-r"] : ["-x"]) + offers
  }

  private func offers(_ completion: Completion) -> [String] {
    switch completion {
    case .nothing: []
    case .words(let words): ["-a '\(words.joined(separator: " "))'"]
    case .file, .path: ["-F"]
    case .directory: ["-a '(__fish_complete_directories)'"]
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
