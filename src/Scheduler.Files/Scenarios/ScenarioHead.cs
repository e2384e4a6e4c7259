using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>All of scenario.yaml except targets and rules, which need the tables first.</summary>
/// <param name="Horizon">Null when it could not be read.</param>
/// <param name="Targets">The maps of the targets, whose keys nobody has looked at yet.</param>
/// <param name="Rules">The maps of the rules, whose keys nobody has looked at yet.</param>
internal sealed record ScenarioHead(
    string Id,
    LocalizedText Title,
    string Province,
    DraftStatus Status,
    Horizon? Horizon,
    PollutantWeights PollutantWeights,
    KnownWindows Windows,
    KnownSources Sources,
    KnownFacts Facts,
    LedgerHead Ledger,
    FairnessTerms? Fairness,
    ImmutableArray<LocalizedText> Provenance,
    IReadOnlyList<YamlCursor> Targets,
    IReadOnlyList<YamlCursor> Rules);
