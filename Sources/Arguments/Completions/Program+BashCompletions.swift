extension Program {
  /// A function for bash that offers words and paths.
  ///
  /// Bash splits `--format=html` into three words, so the name of an option is one or two back.
  var bashCompletions: String {
    let names = commands.map(\.name)
    return """
      # Completions of \(name) for bash.
      _\(name)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
        local command= words= paths=
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD > 1)); then
          command=${COMP_WORDS[1]}
        elif [[ $current != -* ]]; then
          words='\(names.joined(separator: " "))'
        fi
        case $command in
          \(names.joined(separator: " | "))) ;;
          *) command=\(defaultCommand?.name ?? "") ;;
        esac
        case "$command $previous" in
      \(commands.flatMap(bashValues).joined(separator: "\n"))
          *)
            case "$command $current" in
      \(commands.flatMap(bashWords).joined(separator: "\n"))
              ' -'*) words='--help --version' ;;
            esac
            ;;
        esac
        mapfile -t COMPREPLY < <(
          compgen -W "$words" -- "$current"
          if [[ $paths ]]; then compgen "$paths" -- "$current"; fi
        )
        if [[ $paths ]]; then compopt -o filenames 2>/dev/null; fi
      }
      complete -F _\(name) \(name)

      """
  }

  /// The branches for the word after an option of the command that takes a value.
  private func bashValues(of command: Command) -> [String] {
    command.options.compactMap { option in
      guard let syntax = option.syntax else { return nil }
      let patterns = option.spellings.map { "'\(command.name) \($0)'" }.joined(separator: " | ")
      let offers = bashOffers([syntax.completion])
      return "    \(patterns)) \(offers.isEmpty ? "" : offers + " ");;"
    }
  }

  /// The branches for any other word of the command: an option, or else an operand.
  private func bashWords(of command: Command) -> [String] {
    let options = command.options.map(\.spelling) + ["--help", "--version"]
    let option = "        '\(command.name) -'*) words='\(options.joined(separator: " "))' ;;"
    let offers = bashOffers(command.operands.compactMap(\.syntax?.completion))
    return offers.isEmpty ? [option] : [option, "        '\(command.name) '*) \(offers) ;;"]
  }

  private func bashOffers(_ completions: [Completion]) -> String {
    let words = completions.flatMap(\.words)
    var offers = words.isEmpty ? [] : ["words+=' \(words.joined(separator: " "))'"]
    if completions.contains(.file) || completions.contains(.path) {
      offers.append("paths=-f")
    } else if completions.contains(.directory) {
      offers.append("paths=-d")
    }
    return offers.joined(separator: " ")
  }
}

extension Completion {
  var words: [String] {
    if case .words(let words) = self { words } else { [] }
  }
}
