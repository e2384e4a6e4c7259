namespace Scheduler.Architecture.Tests;

/// <summary>The files of the repository that these tests stand in. What a build or a run leaves behind is not among them.</summary>
internal static class Repository
{
    private static readonly string[] LeftBehind = [".git", ".vs", "artifacts", "bin", "node_modules", "obj", "out"];

    public static string Root { get; } = FindRoot();

    /// <summary>Projects under src.</summary>
    public static IReadOnlyList<ProjectFile> Sources { get; } = Projects("src");

    /// <summary>Projects under tests.</summary>
    public static IReadOnlyList<ProjectFile> Tests { get; } = Projects("tests");

    /// <summary>Projects under perf: tools that measure, which are no rooms of the house.</summary>
    public static IReadOnlyList<ProjectFile> Measuring { get; } = Projects("perf");

    /// <summary>All files below a folder, as paths from the root with slashes, in order.</summary>
    public static IEnumerable<string> Files(string folder = "")
    {
        var path = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(path).Concat(
                Directory.EnumerateDirectories(path)
                    .Where(directory => !LeftBehind.Contains(Path.GetFileName(directory)))
                    .SelectMany(directory => Files(directory).Select(file => Path.Combine(Root, file))))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IReadOnlyList<ProjectFile> Projects(string folder) =>
        [.. Files(folder).Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(ProjectFile.Read)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Scheduler.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No Scheduler.sln above {AppContext.BaseDirectory}.");
    }
}
