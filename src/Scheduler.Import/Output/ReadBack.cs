using System.Collections.Immutable;
using System.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Import.Matching;

namespace Scheduler.Import.Output;

/// <summary>Reads what an import is about to write with the readers of the program, in a folder of its own.</summary>
internal static class ReadBack
{
    private const string Lines = "lines.csv";

    /// <summary>Faults of the new files beside those of the scenario; none where they can be used as they are.</summary>
    /// <param name="scenarioFolder">Folder of the scenario; null where there is none, and only lines are written.</param>
    public static ImmutableArray<Fault> Faults(ImmutableArray<NamedBytes> files, string? scenarioFolder)
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-import-").FullName;
        try
        {
            if (files.FirstOrDefault(file => file.Name == "plan.json") is { } plan)
            {
                Write(folder, plan.Name, plan.Bytes);
                return PlanReader.Read(Path.Combine(folder, plan.Name)).Faults;
            }

            if (scenarioFolder is not null) Copy(scenarioFolder, folder);
            else Scaffold(folder, files.Single(file => file.Name == Lines));
            foreach (var file in files.Where(file => file.Name != NamesCsv.FileName)) Write(folder, file.Name, file.Bytes);
            return ScenarioReader.Read(folder).Faults;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from)) Write(to, Path.GetFileName(file), File.ReadAllBytes(file));
    }

    // The smallest scenario that has the cities and the market of the lines.
    private static void Scaffold(string folder, NamedBytes lines)
    {
        using var yaml = typeof(ReadBack).Assembly.GetManifestResourceStream("Scaffold.scenario.yaml")
            ?? throw new InvalidOperationException("The scaffold is not embedded.");
        using var bytes = new MemoryStream();
        yaml.CopyTo(bytes);
        Write(folder, "scenario.yaml", bytes.ToArray());
        var cities = Encoding.UTF8.GetString(lines.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[1]).Distinct().ToList();
        Write(folder, "cities.csv", "id,name_zh,name_en,class,population,assumed\n" + string.Concat(cities.Select(city => $"{city},{city},{city},none,1,\n")));
        Write(folder, "markets.csv", "id,name_zh,name_en,silo_tonnes,opening_stock_tonnes,assumed\nm1,m1,m1,1,0,\n");
        Write(folder, "outlook.csv", "city,from,to,pm25_ug_per_m3\n" + string.Concat(cities.Select(city => $"{city},2027-01-01,2027-01-01,1.0\n")));
        Write(folder, "demand.csv", "market,month,tonnes\n");
    }

    private static void Write(string folder, string name, string text) => Write(folder, name, Encoding.UTF8.GetBytes(text));

    private static void Write(string folder, string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
}
