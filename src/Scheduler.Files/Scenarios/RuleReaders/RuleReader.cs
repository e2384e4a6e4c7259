using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads the rules of one kind.</summary>
internal abstract class RuleReader
{
    /// <summary>The kind's name in files and code.</summary>
    public abstract string Kind { get; }

    /// <summary>Keys besides those that every rule has.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>Whether the rule may be limited to some lines by <c>appliesTo</c>.</summary>
    public virtual bool HasSelector => true;

    /// <summary>The rule, with stand-ins where its map has faults.</summary>
    public abstract Rule Read(RuleHead head, YamlCursor rule, RuleContext context);
}
