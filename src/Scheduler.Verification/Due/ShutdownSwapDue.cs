using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Days given away, and days taken over for the same tonnes.</summary>
internal sealed class ShutdownSwapDue : IDueSource<ShutdownSwap>
{
    public IEnumerable<DueClaim> Claims(ShutdownSwap rule, DueFile file)
    {
        foreach (var swap in rule.Swaps.Where(swap => file.Line.Id == swap.FromLineId || file.Line.Id == swap.ToLineId))
        {
            var from = file.Scenario.Lines.Single(line => line.Id == swap.FromLineId);
            var to = file.Scenario.Lines.Single(line => line.Id == swap.ToLineId);
            var tonnes = (long)swap.Days * from.TonnesPerDay;
            var (whole, rest) = long.DivRem(tonnes, to.TonnesPerDay);
            var taken = checked((int)(rest == 0 ? whole : whole + 1));
            var gives = file.Line.Id == from.Id;
            yield return new(rule.Window, gives ? -swap.Days : taken, ShutdownSwap.Reason(swap, from, to, taken, gives), IsBase: false);
        }
    }
}
