import Arguments
import TestSupport
import Testing

@Suite struct `Writing completions` {
  @Test func `for zsh`() {
    expectEqualText(
      Sample.exam.text(of: .completions(.zsh)),
      #"""
      #compdef exam
      # Completions of exam for zsh.
      _exam() {
        local command=
        local -a commands=(
          'take:Sits an exam'
          'grade:Scores responses from a file'
          'new:Writes a skeleton'
          'help:Explains the program or a command'
          'completions:Prints the completions for a shell'
          'manual:Prints the manual page, for man'
        )
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe command commands
        elif (( ${commands[(I)$words[2]:*]} )); then
          command=$words[2]
          shift words
          (( CURRENT-- ))
        fi
        case $command in
          take)
            _arguments -s -S \
              '(-s --seed)-s+[Draws the same form again]:N: ' \
              '(-s --seed)--seed=[Draws the same form again]:N: ' \
              '--items=[Number of items, scored ones and the others together, whatever the profile says]:N: ' \
              '--time=[Time allowed]:TIME: ' \
              '*--bank=[Bank to draw from]:PATH:_files' \
              '(-p --plain)-p[Uses lines, not the whole screen]' \
              '(-p --plain)--plain[Uses lines, not the whole screen]' \
              '(-q --quiet)-q[Prints errors only]' \
              '(-q --quiet)--quiet[Prints errors only]' \
              '--weak[Draws from weak topics]' \
              '--missed[Draws items that were missed]' \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]' \
              '::PROFILE: '
            ;;
          grade)
            _arguments -s -S \
              '--responses=[File with the responses]:FILE:_files' \
              '(-f --format)-f+[Layout of the report]:FORMAT:(text markdown html json)' \
              '(-f --format)--format=[Layout of the report]:FORMAT:(text markdown html json)' \
              '--cut=[Lowest share that passes]:PCT: ' \
              '--store=[Where attempts are kept]:DIR:_files -/' \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]' \
              ':FORM:_files'
            ;;
          new)
            _arguments -s -S \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]' \
              ':KIND:(item bank)' \
              '::TOPIC: '
            ;;
          help)
            _arguments -s -S \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]' \
              '::COMMAND:(take grade new help completions manual)'
            ;;
          completions)
            _arguments -s -S \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]' \
              ':SHELL:(bash zsh fish)'
            ;;
          manual)
            _arguments -s -S \
              '(-)-h[Prints this help]' \
              '(-)--help[Prints this help]' \
              '(-)--version[Prints the version]'
            ;;
          *) _arguments '--help[Prints this help]' '--version[Prints the version]' ;;
        esac
      }
      if [[ $funcstack[1] == _exam ]]; then
        _exam "$@"
      else
        compdef _exam exam
      fi

      """#
    )
  }

  @Test func `for fish`() {
    expectEqualText(
      Sample.exam.text(of: .completions(.fish)),
      #"""
      # Completions of exam for fish.
      complete -c exam -f
      complete -c exam -n '__fish_use_subcommand' -a take -d 'Sits an exam'
      complete -c exam -n '__fish_use_subcommand' -a grade -d 'Scores responses from a file'
      complete -c exam -n '__fish_use_subcommand' -a new -d 'Writes a skeleton'
      complete -c exam -n '__fish_use_subcommand' -a help -d 'Explains the program or a command'
      complete -c exam -n '__fish_use_subcommand' -a completions -d 'Prints the completions for a shell'
      complete -c exam -n '__fish_use_subcommand' -a manual -d 'Prints the manual page, for man'
      complete -c exam -n '__fish_seen_subcommand_from take' -s s -l seed -x -d 'Draws the same form again'
      complete -c exam -n '__fish_seen_subcommand_from take' -l items -x -d 'Number of items, scored ones and the others together, whatever the profile says'
      complete -c exam -n '__fish_seen_subcommand_from take' -l time -x -d 'Time allowed'
      complete -c exam -n '__fish_seen_subcommand_from take' -l bank -r -F -d 'Bank to draw from'
      complete -c exam -n '__fish_seen_subcommand_from take' -s p -l plain -d 'Uses lines, not the whole screen'
      complete -c exam -n '__fish_seen_subcommand_from take' -s q -l quiet -d 'Prints errors only'
      complete -c exam -n '__fish_seen_subcommand_from take' -l weak -d 'Draws from weak topics'
      complete -c exam -n '__fish_seen_subcommand_from take' -l missed -d 'Draws items that were missed'
      complete -c exam -n '__fish_seen_subcommand_from grade' -l responses -r -F -d 'File with the responses'
      complete -c exam -n '__fish_seen_subcommand_from grade' -s f -l format -x -a 'text markdown html json' -d 'Layout of the report'
      complete -c exam -n '__fish_seen_subcommand_from grade' -l cut -x -d 'Lowest share that passes'
      complete -c exam -n '__fish_seen_subcommand_from grade' -l store -x -a '(__fish_complete_directories)' -d 'Where attempts are kept'
      complete -c exam -n '__fish_seen_subcommand_from grade' -F -d 'Form that was sat'
      complete -c exam -n '__fish_seen_subcommand_from new' -a 'item bank' -d 'What to add'
      complete -c exam -n '__fish_seen_subcommand_from help' -a 'take grade new help completions manual' -d 'Command to explain; without one, the program'
      complete -c exam -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish' -d 'Shell that will read the completions'
      complete -c exam -s h -l help -d 'Prints this help'
      complete -c exam -l version -d 'Prints the version'

      """#
    )
  }

  @Test func `for fish, with a default command`() {
    expectEqualText(
      Sample.lint.text(of: .completions(.fish)),
      #"""
      # Completions of lint for fish.
      complete -c lint -f
      complete -c lint -n '__fish_use_subcommand' -a check -d 'Checks banks'
      complete -c lint -n '__fish_use_subcommand' -a new -d 'Writes a skeleton'
      complete -c lint -n '__fish_use_subcommand' -a help -d 'Explains the program or a command'
      complete -c lint -n '__fish_use_subcommand' -a completions -d 'Prints the completions for a shell'
      complete -c lint -n '__fish_use_subcommand' -a manual -d 'Prints the manual page, for man'
      complete -c lint -n 'not __fish_seen_subcommand_from new help completions manual' -s q -l quiet -d 'Prints errors only'
      complete -c lint -n 'not __fish_seen_subcommand_from new help completions manual' -s f -l format -x -a 'text markdown html json' -d 'Layout of the report'
      complete -c lint -n 'not __fish_seen_subcommand_from new help completions manual' -F -d 'Files to check'
      complete -c lint -n '__fish_seen_subcommand_from new' -a 'item bank' -d 'What to add'
      complete -c lint -n '__fish_seen_subcommand_from help' -a 'check new help completions manual' -d 'Command to explain; without one, the program'
      complete -c lint -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish' -d 'Shell that will read the completions'
      complete -c lint -s h -l help -d 'Prints this help'
      complete -c lint -l version -d 'Prints the version'

      """#
    )
  }

  @Test func `words that a shell would take apart are quoted`() {
    let flag = Parameter.flag("odd", help: #"It's [odd]: a \ b"#)
    let command = Command("c", summary: "Doesn't: much", parameters: [flag])
    let program = Program("p", version: "1", summary: "Does little", commands: [command])
    let zsh = program.text(of: .completions(.zsh))
    #expect(zsh.contains(#"'c:Doesn'\''t: much'"#))
    #expect(zsh.contains(#"'--odd[It'\''s \[odd\]\: a \\ b]'"#))
    let fish = program.text(of: .completions(.fish))
    #expect(fish.contains(#"-a c -d 'Doesn\'t: much'"#))
    #expect(fish.contains(#"-l odd -d 'It\'s [odd]: a \\ b'"#))
  }
}
