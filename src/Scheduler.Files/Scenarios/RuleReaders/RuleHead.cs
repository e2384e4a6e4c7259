using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>What every rule has.</summary>
internal sealed record RuleHead(string Id, RuleSource Source, LineSelector AppliesTo);
