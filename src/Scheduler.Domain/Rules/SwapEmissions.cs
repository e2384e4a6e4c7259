using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>What a swap changes in emissions: the line that gives days away runs on them, the other one stops longer.</summary>
/// <param name="PmKilograms">Dust; more where positive.</param>
/// <param name="So2Kilograms">Sulphur dioxide.</param>
/// <param name="NoxKilograms">Nitrogen oxides.</param>
public sealed record SwapEmissions(long PmKilograms, long So2Kilograms, long NoxKilograms)
{
    /// <param name="days">Days given away by <paramref name="from"/>.</param>
    /// <param name="takenDays">Days taken over by <paramref name="to"/>.</param>
    /// <exception cref="OverflowException">A figure is beyond 64 bits.</exception>
    public static SwapEmissions Of(ClinkerLine from, int days, ClinkerLine to, int takenDays)
    {
        return new(
            Change(from.Emissions.PmGramsPerTonne, to.Emissions.PmGramsPerTonne),
            Change(from.Emissions.So2GramsPerTonne, to.Emissions.So2GramsPerTonne),
            Change(from.Emissions.NoxGramsPerTonne, to.Emissions.NoxGramsPerTonne));

        long Change(int fromGrams, int toGrams) => checked(
            ((long)days * from.TonnesPerDay * fromGrams) - ((long)takenDays * to.TonnesPerDay * toGrams)) / 1000;
    }
}
