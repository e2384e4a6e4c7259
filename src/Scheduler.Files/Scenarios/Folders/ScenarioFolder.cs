using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Folders;

/// <summary>Reads the bytes of a scenario folder; everything that is missing, unknown or unreadable becomes a fault.</summary>
internal static class ScenarioFolder
{
    /// <summary>The known files that could be read from disk, by name.</summary>
    public static IReadOnlyDictionary<string, SourceFile> Open(string folder, FaultCollector faults)
    {
        var files = new Dictionary<string, SourceFile>();
        foreach (var (name, isFolder) in EntriesOf(folder, faults))
        {
            var place = new FaultPlace(name);
            if (!ScenarioFiles.All.Contains(name))
                faults.Add(FaultKind.FileUnknown, place, name, Readable.List(ScenarioFiles.All), NearestName.Hint(name, ScenarioFiles.All));
            else if (isFolder)
                faults.Add(FaultKind.FileIsFolder, place, name);
            else if (BytesOf(Path.Combine(folder, name), place, faults) is { } bytes)
                files.Add(name, new SourceFile(name, bytes, TextDecoder.Decode(name, bytes.AsSpan(), faults)));
        }

        return files;
    }

    /// <summary>One file that stands in for a file of the folder; null after a fault was noted.</summary>
    /// <param name="path">Where it is; it may have any name.</param>
    /// <param name="name">Name of the file in the folder.</param>
    public static SourceFile? OpenFile(string path, string name, FaultCollector faults)
    {
        var place = new FaultPlace(name);
        if (Directory.Exists(path))
            faults.Add(FaultKind.FileIsFolder, place, path);
        else if (!File.Exists(path))
            faults.Add(FaultKind.FileMissing, place, path, Readable.List(ScenarioFiles.All.Where(ScenarioFiles.IsOptional)));
        else if (BytesOf(path, place, faults) is { } bytes)
            return new SourceFile(name, bytes, TextDecoder.Decode(name, bytes.AsSpan(), faults));
        return null;
    }

    private static List<(string Name, bool IsFolder)> EntriesOf(string folder, FaultCollector faults)
    {
        var place = new FaultPlace(folder);
        try
        {
            if (!Directory.Exists(folder))
            {
                faults.Add(FaultKind.FolderMissing, place, folder);
                return [];
            }

            // Names that begin with a dot belong to the operating system or to version control.
            var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .Select(entry => (entry.Name, IsFolder: entry.Attributes.HasFlag(FileAttributes.Directory)))
                .Where(entry => entry.IsFolder || entry.Name != ScenarioFiles.Notes)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToList();
            foreach (var name in ScenarioFiles.All)
            {
                if (!ScenarioFiles.IsOptional(name) && entries.All(entry => entry.Name != name))
                    faults.Add(FaultKind.FileMissing, new FaultPlace(name), null, Readable.List(ScenarioFiles.All.Where(ScenarioFiles.IsOptional)));
            }

            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(FaultKind.FolderUnreadable, place, folder, Readable.Cut(exception.Message));
            return [];
        }
    }

    private static ImmutableArray<byte>? BytesOf(string path, FaultPlace place, FaultCollector faults)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > Limits.FileBytes)
            {
                faults.Add(FaultKind.FileTooLarge, place, $"{stream.Length} B", Limits.FileMebibytes);
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            faults.Add(FaultKind.FileUnreadable, place, null, Readable.Cut(exception.Message));
            return null;
        }
    }
}
