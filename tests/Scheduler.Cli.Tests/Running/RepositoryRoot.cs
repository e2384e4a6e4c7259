namespace Scheduler.Cli.Tests.Running;

/// <summary>The folder that holds the solution, found upwards from the test's own folder.</summary>
internal static class RepositoryRoot
{
    private static readonly string Root = Find();

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Scheduler.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Scheduler.sln was not found above the tests.");
    }
}
