import PlainText
import WorkshopModel

/// What is wrong with a workshop file. None of these has changed the file.
public enum StoreError: Error, Hashable, Sendable {
  case missing
  case isDirectory
  /// Not made by Rooftop: no SQLite file, or another program's.
  case notAWorkshop
  /// Made by a later Rooftop, with this format.
  case newer(version: Int)
  /// A later Rooftop wrote this event into it.
  case newerEvent(seq: Int)
  /// Made by Rooftop and changed or broken since.
  case damaged(CleanText)
  /// A file of this name lies beside it where SQLite would take it for a part of the workshop.
  case strangerBeside(CleanText)
  case unreadable
  case readOnly
  /// A write was cut off, and the file cannot be put right where it may not be written.
  case unfinished
  case unwritableFolder
  case missingFolder
  case alreadyExists
  /// Too long a name, or one the system does not take.
  case unusableName
  case locked
  /// Another process holds the file and does not get on.
  case waitingFor(process: Int)
  /// As `locked`, on a drive that may not support locks at all.
  case lockedOnNetworkDrive
  /// The system has no room for another lock.
  case noLocks
  /// Another file took its place while it was open.
  case moved
  case diskFull
  case io(CleanText)
  /// The disk reported an error, and does not tell yet whether it took what was written.
  case uncertain
  /// As many desks have the workshop open as can be told apart.
  case tooManyDesks
  /// The cryptographic library failed: no memory, or no randomness.
  case noCryptography
}

extension StoreError {
  /// One line: what is wrong and what to do.
  public var message: CleanText {
    switch self {
    case .missing: "There is no such file. Check the name, or make it with rooftop new."
    case .isDirectory: "This is a folder. Name the workshop file in it."
    case .notAWorkshop: "This is not a Rooftop workshop. Choose a file made with rooftop new."
    case .newer(let version):
      "This workshop has format \(version), made by a newer Rooftop. Update Rooftop to open it."
    case .newerEvent(let seq):
      "Event \(seq) was made by a newer Rooftop. Update Rooftop to open this workshop."
    case .damaged(let detail): "The file is damaged: \(detail). Open a backup copy instead."
    case .strangerBeside(let name):
      "\(name) lies beside it and is no part of it. Move it to another folder, then try again."
    case .unreadable: "You may not read this file. Ask its owner for it."
    case .readOnly: "You may not write to this file. Use rooftop show, or make a copy of your own."
    case .unfinished:
      "The last write was cut off. Open the workshop once where you may write to it and its folder."
    case .unwritableFolder:
      "This folder cannot be written to. Choose another one, or ask its owner."
    case .missingFolder: "There is no such folder. Check the name, or make the folder first."
    case .unusableName: "A file cannot have this name. Choose a shorter, simpler one."
    case .alreadyExists: "There is a file of this name already. Choose another name."
    case .locked: "Another program is holding the file. Wait a moment, then try again."
    case .waitingFor(let process):
      "Another terminal (process \(process)) has stopped while it holds the file. Nothing is lost: try again once it goes on or is closed."
    case .lockedOnNetworkDrive:
      "The file cannot be locked on this network drive. Move it to a disk of this machine."
    case .noLocks:
      "The system has no file lock left for it. Close other programs, then try again."
    case .moved:
      "The workshop file was deleted, moved or replaced. Put it back, or save a copy at the desk."
    case .diskFull: "The disk is full. Make room, then try again."
    case .io(let detail): "The disk reported an error: \(detail). Check the disk, then try again."
    case .uncertain:
      "The disk reported an error, and it is not known yet whether your last step was saved. It is looked up again by itself."
    case .tooManyDesks: "Too many desks have this workshop open. Close one, then try again."
    case .noCryptography: "The machine is short of memory. Close other programs, then try again."
    }
  }

  /// Whether another process holds the file, so that the same try may succeed a moment later.
  public var isBusy: Bool {
    switch self {
    case .locked, .waitingFor, .lockedOnNetworkDrive, .noLocks: true
    default: false
    }
  }

  /// Whether a decision that met it is to be tried again by itself; where it was written after all,
  /// the try finds it and writes nothing.
  public var isTriedAgain: Bool { isBusy || self == .uncertain }

  /// As in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .missing, .isDirectory: 66
    case .notAWorkshop, .newer, .newerEvent, .damaged, .strangerBeside: 65
    case .unreadable, .readOnly, .unfinished: 77
    case .unwritableFolder, .missingFolder, .alreadyExists, .unusableName: 73
    case .locked, .waitingFor, .lockedOnNetworkDrive, .noLocks, .tooManyDesks: 75
    case .moved, .diskFull, .io, .uncertain: 74
    case .noCryptography: 71
    }
  }
}

extension StoreError {
  /// The events are whole but do not add up.
  static func unreplayable(_ rejection: Rejection) -> StoreError {
    .damaged("its history does not add up (\(rejection.reason))")
  }
}
