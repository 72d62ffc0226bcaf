import Glibc
import ItemBank

/// Waits until files that banks and profiles are read from are saved, made, moved or deleted; the
/// only file that knows how the system tells.
///
/// Linux tells of folders, not of what is below them: each folder is watched on its own, and a new
/// one once somebody asks for it again.
final class FolderWatch {
  /// What a watched folder is watched for.
  private struct Folder {
    let path: String
    /// The only file whose changes count; all of YAML and all folders if there is none.
    var name: String?
  }

  private let descriptor: Int32
  private var folders: [Int32: Folder] = [:]
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// How long nothing may happen before a change is over, in milliseconds, and how often more may.
  private static let settling: (time: Int32, rounds: Int) = (5, 20)

  init() throws(Stop) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.failure("no folder can be watched") }
  }

  deinit { close(descriptor) }

  /// Watches a folder and those below it; returns whether any of them was not watched before.
  ///
  /// What is not there or may not be read is passed over: whoever reads it will say so.
  func watch(_ folder: String) throws(Stop) -> Bool {
    var isNew = try add(Folder(path: folder))
    for path in (try? FileSystem.folders(below: folder)) ?? [] where try add(Folder(path: path)) {
      isNew = true
    }
    return isNew
  }

  /// Watches a folder for one file by its name.
  func watch(_ folder: String, for name: String) throws(Stop) -> Bool {
    try add(Folder(path: folder, name: name))
  }

  private func add(_ folder: Folder) throws(Stop) -> Bool {
    let mask =
      IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
    let number = unsafe inotify_add_watch(descriptor, folder.path, UInt32(mask))
    guard number >= 0 else {
      guard errno == ENOSPC else { return false }
      throw Stop(
        "'\(folder.path)' cannot be watched: the system watches no more folders for you"
          + " (fs.inotify.max_user_watches)"
      )
    }
    // A folder has one number by whatever path, and is not watched for less than it was.
    if let known = folders[number], known.name == nil || known.name == folder.name { return false }
    let isNarrowed = folders[number] != nil && folder.name != nil
    folders[number] = isNarrowed ? Folder(path: folder.path) : folder
    return true
  }

  /// Returns after a change, once nothing has changed for a few milliseconds.
  func waitForChange() throws(Stop) {
    repeat { _ = try isReady(within: -1) } while !receive()
    for _ in 0..<Self.settling.rounds {
      guard try isReady(within: Self.settling.time) else { return }
      _ = receive()
    }
  }

  private func isReady(within milliseconds: Int32) throws(Stop) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = unsafe poll(&request, 1, milliseconds)
    guard count >= 0 || errno == EINTR else { throw Self.failure("nothing can be waited for") }
    return count > 0
  }

  /// Takes in what happened; returns whether any of it counts.
  private func receive() -> Bool {
    var counts = false
    while true {
      let size = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if size < 0 && errno == EINTR { continue }
      guard size > 0 else { return counts }
      var rest = buffer[..<size]
      while let event = Event(&rest) { counts = heed(event) || counts }
    }
  }

  private func heed(_ event: Event) -> Bool {
    // Too much happened to be told one by one.
    if event.has(IN_Q_OVERFLOW) { return true }
    guard let folder = folders[event.folder] else { return false }
    if event.has(IN_IGNORED) {
      folders[event.folder] = nil
      return false
    }
    if event.has(IN_MOVE_SELF) { inotify_rm_watch(descriptor, event.folder) }
    if event.has(IN_MOVE_SELF | IN_DELETE_SELF) { return folder.name == nil }
    if let name = folder.name { return event.name == name }
    guard !event.name.utf8.starts(with: ".".utf8) else { return false }
    if event.has(IN_ISDIR) { return true }
    guard event.name.hasSuffix(".yaml") || event.name.hasSuffix(".yml") else { return false }
    // A new file is empty until it is closed; a new name of an old one, or a link, never is.
    return !event.has(IN_CREATE) || isLink(folder.path + "/" + event.name)
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
      && (status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1)
  }

  private static func failure(_ what: String) -> Stop {
    Stop("\(what): \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}

/// One thing that the system tells.
private struct Event {
  /// The number of the folder in which it happened.
  let folder: Int32
  let mask: UInt32
  /// The name of what it happened to; empty where that is the folder itself.
  let name: String

  /// Takes the next event off some bytes.
  init?(_ bytes: inout ArraySlice<UInt8>) {
    let size = MemoryLayout<inotify_event>.size
    guard bytes.count >= size else { return nil }
    let head = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(as: inotify_event.self) }
    folder = head.wd
    mask = head.mask
    let rest = bytes.dropFirst(size)
    name = String(decoding: rest.prefix(Int(head.len)).prefix { $0 != 0 }, as: UTF8.self)
    bytes = rest.dropFirst(Int(head.len))
  }

  func has(_ kinds: Int32) -> Bool { mask & UInt32(bitPattern: kinds) != 0 }
}
