namespace Scheduler.Domain.Lines;

/// <summary>A place on the earth, in ten-thousandths of a degree (about 10 m).</summary>
/// <param name="LonE4">Longitude east, −1 800 000 … 1 800 000.</param>
/// <param name="LatE4">Latitude north, −900 000 … 900 000.</param>
public readonly record struct GeoPoint(int LonE4, int LatE4)
{
    /// <summary>Mean radius of the earth (IUGG), metres.</summary>
    private const double EarthRadiusMetres = 6_371_008.8;

    private const double RadiansPerUnit = Math.PI / 180 / 10_000;

    /// <summary>Great-circle distance in whole metres, by the haversine formula on a sphere:
    /// d = 2R·asin √(sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2)). Against the ellipsoid it is wrong by 0.5 % at most.</summary>
    public int MetresTo(GeoPoint other)
    {
        var (here, there) = (LatE4 * RadiansPerUnit, other.LatE4 * RadiansPerUnit);
        var north = Math.Sin((there - here) / 2);
        var east = Math.Sin((other.LonE4 - LonE4) * RadiansPerUnit / 2);
        var half = Math.Min(1, (north * north) + (Math.Cos(here) * Math.Cos(there) * east * east));
        return checked((int)Math.Round(2 * EarthRadiusMetres * Math.Asin(Math.Sqrt(half)), MidpointRounding.AwayFromZero));
    }
}
