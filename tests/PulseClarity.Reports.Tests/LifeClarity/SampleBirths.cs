using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Tests.LifeClarity;

/// <summary>Births unlike each other: far north and south, with and without a time, old and new, names in several scripts.</summary>
public static class SampleBirths
{
    internal static readonly (string Name, string Date, string? Time, double Latitude, double Longitude, string Zone)[] All =
    [
        ("Ada Marques", "1990-06-15", "14:30", 38.72, -9.13, "Europe/Lisbon"),
        ("Jón Sigurðsson", "1984-12-21", "03:12", 64.15, -21.94, "Atlantic/Reykjavik"),
        ("Kari Isbjørn", "1971-01-30", "23:50", 78.22, 15.65, "Europe/Oslo"),
        ("Maria Rossi", "1962-02-05", "06:05", 41.89, 12.48, "Europe/Rome"),
        ("Sam Lee", "1979-08-23", null, 40.71, -74.01, "America/New_York"),
        ("Ελένη Παπαδοπούλου", "1995-03-20", "11:11", 37.98, 23.73, "Europe/Athens"),
        ("K", "2001-11-02", "18:45", -33.87, 151.21, "Australia/Sydney"),
        ("Mila Novak", "2019-05-09", "08:20", 50.09, 14.42, "Europe/Prague"),
        ("Gertrude Abernathy", "1931-10-17", "05:00", 55.95, -3.19, "Europe/London"),
        ("山田太郎", "1988-08-08", "20:08", 35.68, 139.69, "Asia/Tokyo"),
        ("Noor van Dijk", "1967-04-24", null, 52.37, 4.90, "Europe/Amsterdam"),
        ("Thandiwe Dube", "1976-07-04", "12:00", -26.20, 28.05, "Africa/Johannesburg"),
        ("Luis Ortega", "1953-09-29", "16:40", 19.43, -99.13, "America/Mexico_City"),
        ("Ines", "1989-12-31", null, -34.61, -58.38, "America/Argentina/Buenos_Aires"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, All.Length)];

    internal static BirthChart ChartOf(int number)
    {
        var (_, date, time, latitude, longitude, zone) = All[number];
        var place = BirthPlace.At(latitude, longitude, zone);
        var birth = BirthTime.Resolve(BirthInput.Date(date), time is null ? null : BirthInput.Time(time), place);
        return BirthChart.Cast(ChebyshevEphemeris.Default, birth, place);
    }
}
