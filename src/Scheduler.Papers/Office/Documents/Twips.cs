namespace Scheduler.Papers.Office.Documents;

/// <summary>Twentieths of a point, in which documents measure.</summary>
internal static class Twips
{
    private const double PerMillimetre = 1440 / 25.4;

    public static int Of(double millimetres) => (int)Math.Round(millimetres * PerMillimetre);
}
