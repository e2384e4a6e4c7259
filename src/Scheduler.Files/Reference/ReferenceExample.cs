using System.Collections.Immutable;
using System.Text;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Reference;

/// <summary>
/// The example of one rule kind: <c>Examples/Kind.yaml</c>, a list of rules of which the first is of this kind, and tables such
/// as <c>Examples/Kind.orders.csv</c> that stand in for those of the example scenario. A kind without a list of rules takes that
/// of <see cref="BaseDays"/>.
/// </summary>
internal sealed class ReferenceExample(string kind)
{
    private const string ScenarioPrefix = "Reference.Scenario.";

    /// <summary>What the example itself holds, by the name of the file in the scenario folder; of scenario.yaml only the rules.</summary>
    public ImmutableSortedDictionary<string, string> Own { get; } = Assets($"Reference.Example.{kind}.")
        .ToImmutableSortedDictionary(file => file.Key == "yaml" ? ScenarioFiles.Scenario : file.Key, file => file.Value, StringComparer.Ordinal);

    /// <summary>The whole folder: the example scenario with the rules and tables of this kind.</summary>
    public ImmutableSortedDictionary<string, string> Files
    {
        get
        {
            var tables = Assets(ScenarioPrefix).ToImmutableSortedDictionary(StringComparer.Ordinal);
            var rules = Own.GetValueOrDefault(ScenarioFiles.Scenario) ?? new ReferenceExample(nameof(BaseDays)).Own[ScenarioFiles.Scenario];
            return tables.SetItems(Own).SetItem(ScenarioFiles.Scenario, tables[ScenarioFiles.Scenario] + rules);
        }
    }

    /// <summary>The rule that the example is about.</summary>
    /// <exception cref="InvalidOperationException">The example has faults, or no rule of this kind.</exception>
    public Rule Rule
    {
        get
        {
            var result = Read();
            var faults = string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English)));
            return result.Scenario?.Rules.FirstOrDefault(rule => rule.Kind == kind)
                ?? throw new InvalidOperationException($"The example of {kind} has no rule of this kind. {faults}");
        }
    }

    public ScenarioReadResult Read() => ScenarioReader.Read(Files.Select(file =>
        new SourceFile(file.Key, [.. Encoding.UTF8.GetBytes(file.Value)], file.Value)));

    private static IEnumerable<KeyValuePair<string, string>> Assets(string prefix)
    {
        var assembly = typeof(ReferenceExample).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            yield return new(name[prefix.Length..], ReferenceAsset.Text(name));
    }
}
