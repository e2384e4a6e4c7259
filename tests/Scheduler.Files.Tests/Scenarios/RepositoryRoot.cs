namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The folder that holds the solution, found upwards from the test's own folder.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Scheduler.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Scheduler.sln was not found above the tests.");
    }
}
