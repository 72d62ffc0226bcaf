import Diagnostics
import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Reading files and folders` {
  @Test func `a file is read whole`() throws {
    let folder = try TemporaryFolder([("é.yaml", "a: \u{0}1\r\n"), ("empty.yaml", "")])
    let file = try FileSystem.source(at: folder.file("é.yaml"))
    #expect(file.path == folder.file("é.yaml"))
    #expect(file.bytes == Array("a: \u{0}1\r\n".utf8))
    #expect(try FileSystem.source(at: folder.file("empty.yaml")).bytes.isEmpty)
  }

  @Test func `what is no file is refused`() throws {
    let folder = try TemporaryFolder([("a.yaml", "a")])
    try #require(folder.makePipe("pipe"))
    try folder.makeFolder("folder")
    try folder.link("loop", to: "loop")
    try folder.link("dangling", to: "nothing")
    func error(at name: String) -> FileError? {
      #expect(throws: FileError.self) { try FileSystem.source(at: folder.file(name)) }
    }
    #expect(error(at: "nothing") == .missing(path: folder.file("nothing")))
    #expect(error(at: "a.yaml/b") == .missing(path: folder.file("a.yaml/b")))
    #expect(error(at: "dangling") == .missing(path: folder.file("dangling")))
    #expect(error(at: "folder") == .isFolder(path: folder.file("folder")))
    #expect(error(at: "pipe") == .notRegular(path: folder.file("pipe")))
    #expect(
      error(at: "loop")
        == .unreadable(path: folder.file("loop"), reason: "too many levels of symbolic links")
    )
    #expect(
      #expect(throws: FileError.self) { try FileSystem.source(at: "/dev/zero") }
        == .notRegular(path: "/dev/zero")
    )
  }

  @Test func `links are followed to what they lead to`() throws {
    let folder = try TemporaryFolder([("a.yaml", "a"), ("below/b.yaml", "b")])
    try folder.link("file", to: "a.yaml")
    try folder.link("folder", to: "below")
    try folder.link("dangling", to: "nothing")
    try #require(folder.makePipe("pipe"))
    let kinds = ["file", "folder", "dangling", "pipe", "nothing"].map {
      FileSystem.kind(of: folder.file($0))
    }
    #expect(kinds == [.file, .folder, .nothing, .other, .nothing])
    #expect(try FileSystem.source(at: folder.file("file")).bytes == Array("a".utf8))
  }

  @Test func `names are in the order of their bytes, hidden ones left out`() throws {
    let folder = try TemporaryFolder(["b", "B", "é", "a", ".a", "10", "9"].map { ($0, "") })
    #expect(try FileSystem.names(in: folder.path) == ["10", "9", "B", "a", "b", "é"])
    #expect(
      #expect(throws: FileError.self) { try FileSystem.names(in: folder.file("a")) }
        == .notAFolder(path: folder.file("a"))
    )
    #expect(
      #expect(throws: FileError.self) { try FileSystem.names(in: folder.file("c")) }
        == .missing(path: folder.file("c"))
    )
  }

  @Test func `files of YAML are in the order of their paths, however deep`() throws {
    let deep = String(repeating: "d/", count: 40) + "e.yaml"
    let folder = try TemporaryFolder(
      [
        "a/x.yaml", "a-b.yaml", "b.yml", "c.txt", "d.YAML", ".hidden.yaml", ".git/x.yaml", "a/yaml",
        deep,
      ].map { ($0, "") }
    )
    try folder.link("loop", to: ".")
    try folder.link("linked.yaml", to: "b.yml")
    let files = try FileSystem.yamlFiles(below: folder.path)
    #expect(
      files == ["a-b.yaml", "a/x.yaml", "b.yml", deep, "linked.yaml"].map { folder.file($0) }
    )
  }

  @Test func `a pipe among the files of a bank is refused, not waited for`() throws {
    let folder = try TemporaryFolder([("bank.yaml", RiverBank.manifest)])
    try #require(folder.makePipe("x.yaml"))
    let error = #expect(throws: FileError.self) {
      try loadBank(in: folder.path) { _ in nil }
    }
    #expect(error == .notRegular(path: folder.file("x.yaml")))
  }

  @Test func `a file that grows or shrinks meanwhile is refused`() throws {
    // The system says that it is empty, and it is not.
    #expect(
      #expect(throws: FileError.self) { try FileSystem.source(at: "/proc/self/status") }
        == .changedWhileRead(path: "/proc/self/status")
    )
    let folder = try TemporaryFolder([("a.yaml", String(repeating: "a: 1\n", count: 100_000))])
    let path = folder.file("a.yaml")
    let isOver = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: 2) { job in
      guard job == 0 else {
        for round in 0..<200 { truncate(path, round % 2 == 0 ? 250_000 : 500_000) }
        return isOver.store(true, ordering: .releasing)
      }
      repeat {
        do throws(FileError) {
          let count = try FileSystem.source(at: path).bytes.count
          #expect(count == 250_000 || count == 500_000)
        } catch {
          #expect(error == .changedWhileRead(path: path))
        }
      } while !isOver.load(ordering: .acquiring)
    }
  }

  @Test func `a file that is written meanwhile is refused, though it is as long as before`() throws
  {
    let folder = try TemporaryFolder([("a.yaml", "a: 1\n")])
    let path = folder.file("a.yaml")
    let yesterday = timespec(tv_sec: time(nil) - 86_400, tv_nsec: 0)
    utimensat(AT_FDCWD, path, [yesterday, yesterday], 0)
    #expect(try FileSystem.source(at: path).bytes.count == 5)
    let error = #expect(throws: FileError.self) {
      try FileSystem.source(at: path) {
        let file = open(path, O_WRONLY)
        write(file, "b: 2\n", 5)
        close(file)
      }
    }
    #expect(error == .changedWhileRead(path: path))
  }

  @Test func `a folder of more files than a bank may have is refused`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    for number in 0...FileSystem.countLimit {
      close(open(folder.file("\(number)"), O_WRONLY | O_CREAT, 0o600))
    }
    let error = FileError.tooManyFiles(path: folder.path, limit: FileSystem.countLimit)
    #expect(#expect(throws: FileError.self) { try FileSystem.names(in: folder.path) } == error)
    #expect(
      #expect(throws: FileError.self) { try FileSystem.yamlFiles(below: folder.path) } == error
    )
  }

  @Test(arguments: [
    (FileError.missing(path: "p"), "'p' does not exist"),
    (.isFolder(path: "p"), "'p' is a folder, and a file is needed here"),
    (.notAFolder(path: "p"), "'p' is not a folder"),
    (.notRegular(path: "p"), "'p' is a device, pipe or socket, and only files are read"),
    (
      .tooLarge(path: "p", bytes: 2, limit: 1), "'p' has 2 bytes, and files of up to 1 are read"
    ),
    (
      .tooManyFiles(path: "p", limit: 1),
      "'p' holds more than 1 files, the most that one bank may have"
    ),
    (.changedWhileRead(path: "p"), "'p' changed while it was read"),
    (.unreadable(path: "p", reason: "no"), "'p' cannot be read: no"),
  ])
  func `errors in words`(error: FileError, text: String) {
    #expect(error.description == text)
  }
}
