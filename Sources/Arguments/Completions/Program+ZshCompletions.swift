extension Program {
  /// A function for zsh that describes every parameter to `_arguments`.
  var zshCompletions: String {
    let descriptions = commands.map { command in
      "    " + quoted("\(command.name):\(command.summary)")
    }
    return """
      #compdef \(name)
      # Completions of \(name) for zsh.
      _\(name)() {
        local command=\(defaultCommand?.name ?? "")
        local -a commands=(
      \(descriptions.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe command commands
        elif (( ${commands[(I)$words[2]:*]} )); then
          command=$words[2]
          shift words
          (( CURRENT-- ))
        fi
        case $command in
      \(commands.map(zshBranch).joined(separator: "\n"))
          *) _arguments '--help[\(helpOfHelp)]' '--version[\(helpOfVersion)]' ;;
        esac
      }
      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private func zshBranch(of command: Command) -> String {
    let options = command.options.flatMap { option in
      option.spellings.map { zshOption(option, spelled: $0) }
    }
    let common = [
      "(-)-h[\(helpOfHelp)]", "(-)--help[\(helpOfHelp)]", "(-)--version[\(helpOfVersion)]",
    ]
    let specifications = (options + common + command.operands.map(zshOperand)).map(quoted)
    return """
          \(command.name))
            _arguments -s -S \\
              \(specifications.joined(separator: " \\\n        "))
            ;;
      """
  }

  private func zshOption(_ option: Declaration, spelled spelling: String) -> String {
    let isRepeatable = option.occurrence == .repeatable
    let others = option.spellings.count > 1 && !isRepeatable
    let exclusion = others ? "(\(option.spellings.joined(separator: " ")))" : ""
    let head = (isRepeatable ? "*" : exclusion) + spelling
    guard let syntax = option.syntax else { return "\(head)[\(escaped(option.help))]" }
    let separator = spelling.hasPrefix("--") ? "=" : "+"
    return "\(head)\(separator)[\(escaped(option.help))]:\(syntax.name):\(zshAction(syntax))"
  }

  private func zshOperand(_ operand: Declaration) -> String {
    guard let syntax = operand.syntax else { return "" }
    let colons =
      switch operand.occurrence {
      case .required: ":"
      case .optional: "::"
      case .repeatable: "*:"
      }
    return "\(colons)\(operand.name):\(zshAction(syntax))"
  }

  private func zshAction(_ syntax: ValueSyntax<any Sendable>) -> String {
    switch syntax.completion {
    case .nothing: " "
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .file, .path: "_files"
    case .directory: "_files -/"
    }
  }

  /// Brackets and colons are what `_arguments` splits a specification at.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\[]:".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
