namespace Scheduler.Domain.Rules;

/// <summary>What the output of which is capped.</summary>
public enum CapScope
{
    Line,
    Company,
    City,
    Province,
}
