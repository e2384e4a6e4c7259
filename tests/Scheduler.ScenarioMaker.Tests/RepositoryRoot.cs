namespace Scheduler.ScenarioMaker.Tests;

/// <summary>The folder that holds the solution.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Scheduler.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Scheduler.sln.");
    }
}
