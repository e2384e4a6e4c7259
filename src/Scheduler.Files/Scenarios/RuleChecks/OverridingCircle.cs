using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Rules that override each other in a circle: none of them could ever be in force.</summary>
internal static class OverridingCircle
{
    /// <summary>Ids of the rules that reach themselves by what they supersede, directly or through others.</summary>
    public static IEnumerable<string> In(IReadOnlyCollection<Rule> rules)
    {
        var next = rules.GroupBy(rule => rule.Id).ToDictionary(group => group.Key, group => group.SelectMany(rule => Overridden(rule, rules)).ToHashSet());
        return next.Keys.Where(id => Reachable(id, next).Contains(id));
    }

    // What a rule takes days from: those it names, and those over which it prevails, such as its weaker rivals.
    private static IEnumerable<string> Overridden(Rule rule, IReadOnlyCollection<Rule> rules) =>
        [.. rule.Supersedes, .. rules.Where(rule.PrevailsOver).Select(other => other.Id)];

    private static HashSet<string> Reachable(string from, Dictionary<string, HashSet<string>> next)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var id))
        {
            foreach (var other in next.GetValueOrDefault(id) ?? [])
            {
                if (seen.Add(other)) open.Enqueue(other);
            }
        }

        return seen;
    }
}
