using Scheduler.Files.Plans;

namespace Scheduler.Files.Tests.Plans;

/// <summary>Files of several folders are replaced together or not at all.</summary>
public sealed class FileSetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Replace_FilesInFoldersInside_WritesThemAndTakesStaleOnesAway()
    {
        FileSet.Replace(folder["out"], [("a.txt", "old"u8.ToArray()), ("inside/b.txt", "old"u8.ToArray())]);
        FileSet.Replace(folder["out"], [("a.txt", "new"u8.ToArray()), ("other/c.txt", "new"u8.ToArray())], ["inside/b.txt", "inside/never.txt"]);

        Assert.Equal(["a.txt", "other/c.txt"], Names());
        Assert.Equal("new", File.ReadAllText(folder["out/a.txt"]));
    }

    [Fact]
    public void Replace_WhereOneFileCannotBePlaced_LeavesAllAsTheyWere()
    {
        FileSet.Replace(folder["out"], [("a.txt", "old"u8.ToArray()), ("inside/b.txt", "old"u8.ToArray())]);
        Directory.CreateDirectory(folder["out/inside/c.txt"]);

        Assert.ThrowsAny<Exception>(() => FileSet.Replace(
            folder["out"], [("a.txt", "new"u8.ToArray()), ("inside/b.txt", "new"u8.ToArray()), ("inside/c.txt", "new"u8.ToArray())]));

        Assert.Equal(["a.txt", "inside/b.txt"], Names());
        Assert.All(Names(), name => Assert.Equal("old", File.ReadAllText(folder[$"out/{name}"])));
    }

    private IReadOnlyList<string> Names() =>
    [
        .. Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder["out"], path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
