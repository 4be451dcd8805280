using Microsoft.Extensions.Configuration;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Postgres;
using PulseClarity.Settings;
using PulseClarity.Web;

namespace PulseClarity.Shop.Tests.Web;

/// <summary>What the shop is told is checked before it opens: each slip is named, and no secret is repeated.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Read_Nothing_IsEmbeddedAndSimulated()
    {
        var settings = Read();
        Assert.True(settings.Database.IsEmbedded);
        Assert.True(settings.Payments.IsSimulated);
        Assert.Equal("http://127.0.0.1:5080", settings.Web.Urls);
        Assert.Equal(TimeSpan.FromHours(1), settings.Payments.TimeToPay);
        Assert.Equal(9999, settings.Prices[Offer.Bundle]);
    }

    [Fact]
    public void Read_APrice_TakesItsPlace() => Assert.Equal(2050, Read(("Offers:life-clarity", "20.50")).Prices[Offer.LifeClarity]);

    [Theory]
    [InlineData("'Offers:bundle' is '-1' in the configuration; it must be an amount in US dollars from 0.50", "Offers:bundle", "-1")]
    [InlineData("'Offers:bundle' is '0.49'", "Offers:bundle", "0.49")]
    [InlineData("'Offers:bundle' is '19.999'", "Offers:bundle", "19.999")]
    [InlineData("'Offers:bundle' is 'free'", "Offers:bundle", "free")]
    [InlineData("'Offers:bundel', which means nothing here", "Offers:bundel", "99.99")]
    [InlineData("'Payments:WebhookSecret' is missing", "Payments:StripeKey", "sk_live_hunter2")]
    [InlineData("'Payments:StripeKey' is missing", "Payments:WebhookSecret", "whsec_hunter2")]
    [InlineData("'Payments:Key', which means nothing here", "Payments:Key", "sk_live_hunter2")]
    [InlineData("'Payments:MinutesToPay' is '29'", "Payments:MinutesToPay", "29")]
    [InlineData("'Payments:StripeAddress' is 'stripe'", "Payments:StripeAddress", "stripe")]
    [InlineData("'Database:Postgres' does not say where the database is", "Database:Postgres", "Passwort=hunter2")]
    [InlineData("'Database:Postgres' does not say where the database is", "Database:Postgres", "Database=shop;Password=hunter2")]
    [InlineData("'Database:Sqlite', which means nothing here", "Database:Sqlite", "x")]
    [InlineData("'Data:Foldr', which means nothing here", "Data:Foldr", "x")]
    [InlineData("'5080' is no address to listen on", "Web:Urls", "5080")]
    [InlineData("https is for the proxy in front", "Web:Urls", "https://127.0.0.1:5080")]
    [InlineData("'*' in Web:Origins is no origin", "Web:Origins:0", "*")]
    [InlineData("'https://shop.example.org/' in Web:Origins is no origin", "Web:Origins:0", "https://shop.example.org/")]
    [InlineData("'Web:Address' is 'shop'", "Web:Address", "shop")]
    [InlineData("'Work:Tries' is '0'", "Work:Tries", "0")]
    [InlineData("'Work:Concurrency' is '1000'", "Work:Concurrency", "1000")]
    [InlineData("'Work:Minutes:horoscope', which means nothing here", "Work:Minutes:horoscope", "10")]
    [InlineData("'Delivery:LinkKey' is too short", "Delivery:LinkKey", "hunter2")]
    [InlineData("'Delivery:LinkDays' is '0'", "Delivery:LinkDays", "0")]
    [InlineData("'Mail:Pasword', which means nothing here", "Mail:Pasword", "hunter2")]
    public void Read_SomethingThatCannotBe_IsNamed(string message, string name, string value)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read((name, value)));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Description_OfAServer_HoldsNoPassword()
    {
        var database = Read(("Database:Postgres", "postgres://ada:hunter%3A2@db.example.org/shop")).Database;
        Assert.Equal("hunter:2", database.Postgres?.Password);
        Assert.Equal("PostgreSQL, database 'shop' on db.example.org:5432", database.Description);
        Assert.DoesNotContain("hunter", Read(("Payments:StripeKey", "sk_live_hunter2"), ("Payments:WebhookSecret", "whsec_hunter2")).Payments.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://ada@db:6543/shop", "db", 6543, "shop", "ada")]
    [InlineData("postgresql://ada:pw@db/shop?sslmode=verify-full", "db", 5432, "shop", "ada")]
    [InlineData("Host=db;Port=1;Database=shop;Username=ada", "db", 1, "shop", "ada")]
    public void PostgresServer_Read_TakesBothForms(string text, string host, int port, string database, string user)
    {
        var server = PostgresServer.Read(text);
        Assert.Equal((host, port, database, user), (server.Host, server.Port, server.Database, server.Username));
    }

    private static ShopSettings Read(params (string Name, string Value)[] settings) => ShopSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(), null, null, []);
}
