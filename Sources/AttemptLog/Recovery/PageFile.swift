/// The pages of a database file, read one by one without SQLite, which gives up a table at the
/// first of its pages that is damaged.
///
/// Nothing in the bytes is believed: what leads out of the file or does not fit its page is no row.
/// The layout is that of <https://www.sqlite.org/fileformat2.html>.
struct PageFile {
  private let bytes: [UInt8]
  private let pageSize: Int
  /// What SQLite uses of each page.
  private let usableSize: Int

  /// Takes a file apart into pages of the size that its header names, where it has one that makes
  /// sense, or else of the size that our stores have.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var (size, reserved) = (4096, 0)
    if bytes.starts(with: "SQLite format 3\0".utf8), bytes.count >= 100 {
      let named = Int(bytes[16]) << 8 | Int(bytes[17])
      let whole = named == 1 ? 65_536 : named
      if (512...65_536).contains(whole), whole & (whole - 1) == 0, bytes[20] <= 32 {
        (size, reserved) = (whole, Int(bytes[20]))
      }
    }
    pageSize = size
    usableSize = size - reserved
  }

  /// One row as it is stored, in a table or in an index.
  struct Row: Hashable {
    /// The key of a row of a table; rows of an index have none.
    let key: Int?
    let values: [Database.Value]
  }

  /// The rows of all pages that can be read, in the order of the file; pages that SQLite has set
  /// free are left out.
  func rows() -> [Row] {
    let free = freePages
    return (0..<(bytes.count + pageSize - 1) / pageSize)
      .filter { !free.contains($0 + 1) }
      .flatMap(rows(ofPageAt:))
  }

  private func rows(ofPageAt index: Int) -> [Row] {
    let start = index * pageSize
    // The first page begins with the header of the file.
    let header = index == 0 ? 100 : start
    guard let kind = byte(header), let count = number(header + 3, bytes: 2) else { return [] }
    let (isTable, firstPointer): (Bool, Int)
    switch kind {
    case 0x0D: (isTable, firstPointer) = (true, header + 8)
    case 0x0A: (isTable, firstPointer) = (false, header + 8)
    case 0x02: (isTable, firstPointer) = (false, header + 12)
    default: return []
    }
    guard count <= pageSize / 4 else { return [] }
    return (0..<count).compactMap { cell in
      guard let offset = number(firstPointer + 2 * cell, bytes: 2), offset < usableSize else {
        return nil
      }
      // A page of an index that is no leaf has the number of another page before each row.
      return row(at: start + offset + (kind == 0x02 ? 4 : 0), pageStart: start, isTable: isTable)
    }
  }

  private func row(at place: Int, pageStart: Int, isTable: Bool) -> Row? {
    var offset = place
    guard let size = variable(&offset), (0...bytes.count).contains(size) else { return nil }
    var key: Int?
    if isTable {
      guard let number = variable(&offset) else { return nil }
      key = number
    }
    guard let payload = payload(of: size, at: offset, pageStart: pageStart, isTable: isTable),
      let values = StoredRecord.values(of: payload)
    else { return nil }
    return Row(key: key, values: values)
  }

  /// The bytes of a row: those in its page, and those in the pages that it runs over into.
  private func payload(of size: Int, at offset: Int, pageStart: Int, isTable: Bool) -> [UInt8]? {
    let most = isTable ? usableSize - 35 : (usableSize - 12) * 64 / 255 - 23
    var local = size
    if size > most {
      let least = (usableSize - 12) * 32 / 255 - 23
      let rest = least + (size - least) % (usableSize - 4)
      local = rest <= most ? rest : least
    }
    guard offset + local <= min(pageStart + usableSize, bytes.count) else { return nil }
    var payload = Array(bytes[offset..<offset + local])
    guard local < size else { return payload }
    var next = number(offset + local, bytes: 4)
    while payload.count < size {
      guard let page = next, page > 1, let start = start(ofPage: page) else { return nil }
      next = number(start, bytes: 4)
      let count = min(size - payload.count, usableSize - 4)
      guard start + 4 + count <= bytes.count else { return nil }
      payload += bytes[start + 4..<start + 4 + count]
    }
    // A chain that ends elsewhere than the row is another row's.
    return next == 0 ? payload : nil
  }

  /// The numbers of pages that hold nothing any more, as far as their list can be followed.
  private var freePages: Set<Int> {
    var free: Set<Int> = []
    guard bytes.starts(with: "SQLite format 3\0".utf8) else { return free }
    var trunk = number(32, bytes: 4)
    while let page = trunk, page > 1, let start = start(ofPage: page),
      free.insert(page).inserted, let count = number(start + 4, bytes: 4), count <= pageSize / 4
    {
      for entry in 0..<count { number(start + 8 + 4 * entry, bytes: 4).map { _ = free.insert($0) } }
      trunk = number(start, bytes: 4)
    }
    return free
  }

  private func start(ofPage page: Int) -> Int? {
    let start = (page - 1) * pageSize
    return start < bytes.count ? start : nil
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func number(_ offset: Int, bytes count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private func variable(_ offset: inout Int) -> Int? { StoredRecord.variable(&offset, in: bytes) }
}
