import Arguments
import Assessment
import Glibc
import ItemBank
import Linting
import YAML

/// A bank with its profile and its syllabus as a revision has them.
struct EarlierBank {
  /// The coverage there; none where the revision has neither the bank nor its profile.
  let coverage: Coverage?

  /// Reads the bank of a folder from a revision of the repository that it lies in.
  init(of bank: LoadedBank, at revision: String, needed: Int) throws(Stop) {
    let tree: RevisionTree
    do throws(GitError) {
      tree = try RevisionTree(around: bank.folder, revision)
    } catch {
      throw Stop("\(error)")
    }
    let folder = try tree.checkOut()
    // The folder goes with its last use, and the files in it are read after its path was.
    defer { withExtendedLifetime(folder) {} }
    let catalog = Catalog(searchPath: SearchPath(roots: tree.roots(in: folder)))
    do throws(CatalogError) {
      if tree.hasBank {
        let earlier = try catalog.bank(at: tree.bankFolder(in: folder))
        coverage = earlier.profile?.syllabus.map { syllabus in
          let items = UsableItems(of: earlier, syllabus: syllabus)
          return Coverage(of: syllabus, by: items, in: earlier, needed: needed)
        }
      } else {
        Console.remark("at '\(revision)' there is no bank in '\(bank.folder)'")
        let name = bank.draft.manifest.profile?.string ?? ""
        let profile = catalog.profilePath(of: name) == nil ? nil : try catalog.profile(name)
        coverage = profile?.syllabus.map { Coverage(of: $0, by: [], needed: needed) }
      }
    } catch {
      throw Stop("at '\(revision)': \(error)")
    }
    guard coverage != nil || !tree.hasBank else {
      throw Stop("at '\(revision)' the bank has no syllabus that it can be held against")
    }
  }
}
