namespace Scheduler.Worker.Api;

/// <summary>A run that is asked for.</summary>
public sealed record NewRunBody
{
    /// <summary>Hash of a stored scenario.</summary>
    public string? Scenario { get; init; }

    /// <summary>Wall-clock limit in seconds; the worker's own when neither this nor <see cref="Work"/> is given.</summary>
    public int? Seconds { get; init; }

    /// <summary>Deterministic limit in rounds of work. With this alone the plan is repeatable byte for byte.</summary>
    public int? Work { get; init; }

    /// <summary>Seed of every random choice; 1 when missing.</summary>
    public int? Seed { get; init; }

    /// <summary>Whether the plan in force is planned again, with as few moved days as may be, instead of planning from nothing.</summary>
    public bool FromPlanInForce { get; init; }

    /// <summary>With the plan in force: gap of the exposure, 0 to 100 percent, up to which no days are moved.</summary>
    public int? Worth { get; init; }

    /// <summary>Whether the plan becomes a proposal that somebody decides about.</summary>
    public bool Propose { get; init; }

    /// <summary>Higher is sooner, −100 to 100; 0 when missing.</summary>
    public int? Priority { get; init; }
}
