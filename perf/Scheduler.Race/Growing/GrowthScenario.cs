using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Scheduler.Files.Plans;
using YamlDotNet.RepresentationModel;

namespace Scheduler.Race.Growing;

/// <summary>Makes a scenario folder of any size from another one, by taking part of its lines, or all and copies of them, and the first days of it.</summary>
internal static class GrowthScenario
{
    /// <param name="source">Folder of the base scenario; its rules speak of no single lines, cities or companies except in caps.</param>
    /// <param name="target">Folder to write.</param>
    public static void Write(string source, GrowthSize size, string target)
    {
        var yaml = new YamlStream();
        using (var text = File.OpenText(Path.Combine(source, "scenario.yaml"))) yaml.Load(text);
        var head = (YamlMappingNode)yaml.Documents[0].RootNode;
        var from = HorizonCut.Day(((YamlScalarNode)head["horizon"]["from"]).Value!);
        var cut = new HorizonCut(from, from + Period.FromDays(size.Days - 1));
        var copies = Copies(GrowthTable.Read(File.ReadAllText(Path.Combine(source, "lines.csv"))).Rows, size.Lines);
        var cities = GrowthTable.Read(File.ReadAllText(Path.Combine(source, "cities.csv"))).Rows;
        var classes = cities.Where(city => copies.Any(copy => copy.Has("city", city["id"]))).Select(city => city["class"]).ToHashSet();
        new GrowthRules(head, copies, cut, classes).Scale(size.Id);
        using var rules = new StringWriter { NewLine = "\n" };
        yaml.Save(rules, assignAnchors: false);
        var files = new GrowthTables(source, copies, cut).All().Prepend(("scenario.yaml", Yaml(rules.ToString())));
        FileSet.Replace(target, [.. files.Select(file => (file.Item1, Encoding.UTF8.GetBytes(file.Item2)))]);
    }

    // YamlDotNet ends a document with "...", which ends a stream of several.
    private static string Yaml(string text) => text.EndsWith("...\n", StringComparison.Ordinal) ? text[..^4] : text;

    private static ImmutableArray<GrowthCopy> Copies(ImmutableArray<ImmutableDictionary<string, string>> lines, int count)
    {
        var copies = (count + lines.Length - 1) / lines.Length;
        string[] markets = [.. lines.Select(line => line["market"])];
        return [.. Enumerable.Range(0, copies).Select(copy => new GrowthCopy(
            copy + 1,
            [.. LineShare.Of(markets, (count / copies) + (copy < count % copies ? 1 : 0)).Select(line => lines[line])],
            lines))];
    }
}
