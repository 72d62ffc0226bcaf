import Foundation
import Testing

/// Coverage against a real repository, made anew for each test.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
struct `Coverage since a revision` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace.withExam()
    workplace.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    workplace.environment["GIT_CONFIG_NOSYSTEM"] = "1"
    for role in ["AUTHOR", "COMMITTER"] {
      workplace.environment["GIT_\(role)_NAME"] = "Ann"
      workplace.environment["GIT_\(role)_EMAIL"] = "ann@example.org"
    }
    try shell("git init -q . && git add -A && git commit -qm one && git tag first")
  }

  private func shell(_ line: String) throws {
    let result = try workplace.run(line)
    #expect(result.status == 0, "\(result.errors)")
  }

  private func since(_ revision: String, _ words: String = "-f total") throws -> Workplace.Result {
    try workplace.run("banklint coverage tiny --since '\(revision)' \(words)")
  }

  @Test func `nothing is worse where nothing has changed`() throws {
    let result = try since("HEAD", "--missing")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("\n\nno topic is worse than at 'HEAD'\n"))
    #expect(result.errors == "")
  }

  @Test func `a topic that loses its items is worse, and a new one without any is bare`() throws {
    try shell("sed -i 's|topic: 2/tide|topic: 2/ocean|' Banks/tiny/*.yaml")
    try shell(
      "sed -i 's|.*id: tide.*|&\\n      - {id: reef, title: Reef}|' Profiles/tiny/syllabus.yaml"
    )
    let result = try since("first", "--missing")
    #expect(result.status == 1)
    #expect(
      result.output.hasSuffix(
        "\nSince first\n  2/tide  covered, now uncovered\n  2/reef  new, uncovered\n"
      )
    )
    #expect(
      result.errors == "banklint: 1 topic is worse than at 'first', 1 topic new since 'first' has"
        + " no item\n"
    )
    try shell("git commit -qam two")
    #expect(try since("HEAD").status == 0)
    #expect(try since("HEAD~1").status == 1)
    #expect(try since("first").output == since("first").output)
  }

  @Test func `what gets better is no failure`() throws {
    try shell("sed -i 's|topic: 2/tide|topic: 2/ocean|' Banks/tiny/*.yaml && git commit -qam two")
    try shell("git checkout -q first -- Banks")
    #expect(try since("HEAD").status == 0)
  }

  @Test func `a bank that is new is held against the earlier syllabus`() throws {
    try shell("git rm -rq --cached Banks && git commit -qm without && git add Banks")
    let result = try since("HEAD")
    #expect(result.status == 0)
    #expect(result.errors == "banklint: at 'HEAD' there is no bank in 'Banks/tiny'\n")
  }

  @Test func `every topic is new where there was no syllabus`() throws {
    try shell("git rm -rq --cached . && git commit -qm nothing --allow-empty")
    #expect(try since("HEAD").status == 0)
    try shell("sed -i 's|topic: 2/tide|topic: 2/ocean|' Banks/tiny/*.yaml")
    #expect(try since("HEAD").errors.hasSuffix("1 topic new since 'HEAD' has no item\n"))
  }

  @Test func `a bank with errors at the revision is measured like any other`() throws {
    try shell("sed -i 's|topic: 2/tide|topic: 2/tied|' Banks/tiny/*.yaml && git commit -qam two")
    try shell("git checkout -q first -- Banks")
    #expect(try since("HEAD").status == 0)
  }

  @Test func `an unusable syllabus at the revision is said`() throws {
    try shell("sed -i 's|title: Tide|titel: Tide|' Profiles/tiny/syllabus.yaml")
    try shell("git commit -qam two && git checkout -q first -- Profiles")
    let result = try since("HEAD")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "banklint: at 'HEAD' the bank has no syllabus that it can be held against\n"
    )
  }

  @Test func `a bank at the root of a repository finds its profile beside that`() throws {
    try shell("rm -rf .git && cd Banks/tiny && git init -q . && git add -A && git commit -qm one")
    #expect(try since("HEAD").status == 0)
    try shell("sed -i 's|topic: 2/tide|topic: 2/ocean|' Banks/tiny/*.yaml")
    #expect(try since("HEAD").status == 1)
  }

  @Test func `nothing is left among temporary files, and hooks do not run`() throws {
    try shell("mkdir tmp && printf '#!/bin/sh\\ntouch hooked\\n' > .git/hooks/post-checkout")
    try shell("chmod +x .git/hooks/post-checkout")
    workplace.environment["TMPDIR"] = workplace.folder.path + "/tmp"
    #expect(try since("HEAD").status == 0)
    #expect(try workplace.run("ls tmp; ls | grep hooked").output == "")
    #expect(try workplace.run("git status --short Banks Profiles").output == "")
  }

  @Test(arguments: [
    ("nowhere", "has no revision 'nowhere'"), ("HEAD~9", "has no revision 'HEAD~9'"),
    ("HEAD:Banks", "has no revision 'HEAD:Banks'"), ("--all", "takes a revision that git knows"),
    ("", "takes a revision that git knows"), ("HEAD --", "has no revision 'HEAD --'"),
  ])
  func `a revision that is none is refused`(revision: String, message: String) throws {
    let result = try workplace.run("banklint coverage tiny --since='\(revision)'")
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test func `a folder that no repository has is refused`() throws {
    try shell("rm -rf .git")
    let result = try since("HEAD")
    #expect(result.status == 2)
    #expect(result.errors == "banklint: 'Banks/tiny' is in no working tree of git\n")
  }

  @Test func `a system without git is told`() throws {
    let program = try workplace.run("command -v banklint").output
    workplace.environment["PATH"] = "/nonexistent"
    let result = try workplace.run(
      "\(program.trimmingCharacters(in: .newlines)) coverage tiny --since HEAD"
    )
    #expect(result.status == 2)
    #expect(result.errors == "banklint: git cannot be run: no such file or directory\n")
  }
}
