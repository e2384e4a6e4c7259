using System.Collections.Immutable;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace Scheduler.Race.Growing;

/// <summary>
/// The head and the rules of a scenario for copies of its lines and a part of its horizon. Days due and shares of them shrink with the days that are
/// kept of their window, caps with the capacity too; rules of windows that are cut away go with them. Lengths of stops and runs stay.
/// </summary>
/// <param name="cityClasses">Classes of the cities that are left; rows about others are left out.</param>
internal sealed class GrowthRules(YamlMappingNode head, ImmutableArray<GrowthCopy> copies, HorizonCut cut, IReadOnlySet<string> cityClasses)
{
    private const string Horizon = "horizon";

    private readonly Dictionary<string, (int Kept, int Full)> windows = [];

    /// <summary>Changes the head in place.</summary>
    public void Scale(string id)
    {
        var horizon = (YamlMappingNode)head[Horizon];
        windows[Horizon] = Shorten(horizon);
        Set(head, "id", id);
        Set(head, "title", new YamlMappingNode("zh", id, "en", id));
        Keep("windows", window => KeepWindow(window));
        KeepFairness();
        Keep("rules", KeepRule);
        ((YamlSequenceNode)head["provenance"]).Add(new YamlMappingNode(
            "zh", id, "en", "Made for measuring only: lines copied or left out, horizon cut, figures scaled with them. It stands for no province."));
    }

    private void Keep(string list, Func<YamlMappingNode, bool> keep)
    {
        var nodes = (YamlSequenceNode)head[list];
        foreach (var node in nodes.Children.Cast<YamlMappingNode>().ToList())
        {
            if (!keep(node)) nodes.Children.Remove(node);
        }
    }

    // Fairness counts days off on bad dates; where these are cut away there is nothing to count.
    private void KeepFairness()
    {
        if (!head.Children.TryGetValue("fairness", out var fairness)) return;
        var dates = (YamlSequenceNode)fairness["badDates"];
        foreach (var date in dates.Children.Where(date => windows[((YamlScalarNode)date).Value!].Kept == 0).ToList()) dates.Children.Remove(date);
        if (dates.Children.Count == 0) head.Children.Remove("fairness");
    }

    private bool KeepWindow(YamlMappingNode window)
    {
        var spans = (YamlSequenceNode)window["spans"];
        var (all, whole) = (0, 0);
        foreach (var span in spans.Children.Cast<YamlMappingNode>().ToList())
        {
            var (kept, full) = Shorten(span);
            if (kept == 0) spans.Children.Remove(span);
            (all, whole) = (all + kept, whole + full);
        }

        windows[Text(window, "id")] = (all, whole);
        return all > 0;
    }

    private bool KeepRule(YamlMappingNode rule)
    {
        var (kept, full) = rule.Children.ContainsKey("window") ? windows[Text(rule, "window")] : windows[Horizon];
        if (kept == 0 || !KeepSelector(rule)) return false;
        switch (Text(rule, "kind"))
        {
            case "BaseDays":
                Scale(rule, "days", kept, full);
                return true;
            case "GradeTable":
                ScaleAll(rule, "rows", "deltaDays", kept, full);
                LeaveOutClasses((YamlSequenceNode)rule["rows"]);
                return true;
            case "OutlookAddOn":
                ScaleAll(rule, "thresholds", "addDays", kept, full);
                return true;
            case "PeriodMinimum" when rule.Children.ContainsKey("percentOfDue"):
                // Days due shrink with the horizon themselves; only what the window loses beyond that is taken off. A short rest of a window
                // would ask all lines to stop within it, and limits of what is off at once forbid that.
                if (2 * kept < full) return false;
                var (days, year) = windows[Horizon];
                Set(rule, "percentOfDue", $"{Math.Min(100, Number(rule, "percentOfDue") * kept * year / ((long)full * days))}");
                return Number(rule, "percentOfDue") > 0;
            case "OutputCap":
                return KeepCap(rule, kept, full);
            default:
                return true;
        }
    }

    // Classes and grades of lines that are left out are unknown names; a rule of such lines alone goes with them.
    private bool KeepSelector(YamlMappingNode rule)
    {
        if (!rule.Children.ContainsKey("appliesTo")) return true;
        var selector = (YamlMappingNode)rule["appliesTo"];
        return KeepNames("specialClasses", "special_class") && KeepNames("grades", "grade");

        bool KeepNames(string key, string column)
        {
            if (!selector.Children.ContainsKey(key)) return true;
            var names = (YamlSequenceNode)selector[key];
            foreach (var name in names.Children.Cast<YamlScalarNode>().ToList())
            {
                if (!copies.Any(copy => copy.Has(column, name.Value!))) names.Children.Remove(name);
            }

            return names.Children.Count > 0;
        }
    }

    // A cap asks for tonnes that are not made. They shrink with the capacity, with the window and with the days due, as no line may give more days than
    // it owes. A cap of the province is about all copies; the others are told apart by copy.
    private bool KeepCap(YamlMappingNode rule, int kept, int full)
    {
        var caps = (YamlMappingNode)rule["maxTonnes"];
        var scaled = new YamlMappingNode();
        foreach (var (key, cap) in caps.Children.Select(entry => (((YamlScalarNode)entry.Key).Value!, long.Parse(((YamlScalarNode)entry.Value).Value!))))
        {
            var column = Text(rule, "scope") == "line" ? "id" : Text(rule, "scope");
            if (column == "province")
            {
                scaled.Add(key, $"{Cap(copies[0].AllLines, copies.SelectMany(copy => copy.Lines), cap)}");
                continue;
            }

            foreach (var copy in copies.Where(copy => copy.Has(column, key)))
                scaled.Add(copy.Id(key), $"{Cap(copy.AllLines.Where(Has), copy.Lines.Where(Has), cap)}");

            bool Has(ImmutableDictionary<string, string> line) => line[column] == key;
        }

        Set(rule, "maxTonnes", scaled);
        return scaled.Children.Count > 0;

        long Cap(IEnumerable<ImmutableDictionary<string, string>> all, IEnumerable<ImmutableDictionary<string, string>> taken, long cap)
        {
            var (days, year) = windows[Horizon];
            var (capacity, share) = (GrowthCopy.Capacity(all), GrowthCopy.Capacity(taken));
            var notMade = (capacity * full) - cap;
            var shrunk = (long)Math.Floor(notMade * ((double)share / capacity) * Math.Min((double)kept / full, (double)days / year));
            return (share * kept) - shrunk;
        }
    }

    private void LeaveOutClasses(YamlSequenceNode rows)
    {
        foreach (var row in rows.Children.Cast<YamlMappingNode>().ToList())
        {
            if (row.Children.ContainsKey("cityClass") && !cityClasses.Contains(Text(row, "cityClass"))) rows.Children.Remove(row);
        }
    }

    private (int Kept, int Full) Shorten(YamlMappingNode span)
    {
        var (from, to) = (HorizonCut.Day(Text(span, "from")), HorizonCut.Day(Text(span, "to")));
        var kept = cut.Of(from, to);
        if (kept is { } days) Set(span, "to", HorizonCut.Text(days.To));
        return (cut.Days(from, to), Period.DaysBetween(from, to) + 1);
    }

    private static void ScaleAll(YamlMappingNode rule, string list, string key, int kept, int full)
    {
        var nodes = (YamlSequenceNode)rule[list];
        foreach (var node in nodes.Children.Cast<YamlMappingNode>().ToList())
        {
            Scale(node, key, kept, full);
            if (Number(node, key) == 0) nodes.Children.Remove(node);
        }
    }

    private static void Scale(YamlMappingNode node, string key, int kept, int full) =>
        Set(node, key, $"{(long)Math.Round((double)Number(node, key) * kept / full, MidpointRounding.AwayFromZero)}");

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static long Number(YamlMappingNode node, string key) => long.Parse(Text(node, key));

    private static void Set(YamlMappingNode node, string key, YamlNode value) => node.Children[new YamlScalarNode(key)] = value;
}
