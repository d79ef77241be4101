// A cache with one letter, its bytes and a reader that shows two pages of it: what a test of the record pane needs.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_documents.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/sample_communication.h"
#include "tests/support/settled.h"
#include "ui/record/record_presenter.h"

#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

class RecordRig
{
public:
    RecordRig()
    {
        cache = *cache::Cache::open(profile.path());
        desk = *desk::Desk::open(profile.path());
        write([](store::Database& database) { return cache::addRepository(database, archiveRepository()); });
        reader.pages = {{QStringLiteral("Northgate Savings Bank"),
                         {},
                         QStringLiteral("We are changing the fees for your account"),
                         QStringLiteral("Dear Ms Okafor,"),
                         QStringLiteral("from 1 June some of the fees for your account will change."),
                         QStringLiteral("Café charges and other fees are listed on page two.")},
                        {QStringLiteral("The full list of fees"), QStringLiteral("Monthly account fee 4.90")}};
    }

    static Communication sample()
    {
        Communication c = letter(QStringLiteral("NSB-2025-0048211"));
        c.legs[0].email = QStringLiteral("adaeze@okafor.example");
        c.legs[0].events = {
            eventOf(c.legs[0], DeliveryState::Dispatched, QStringLiteral("2025-03-14T09:12:07+01:00")),
            eventOf(c.legs[0], DeliveryState::BouncedHard, QStringLiteral("2025-03-14T09:12:31+01:00"))};
        c.legs[0].events[1].reason = QStringLiteral("5.1.1 mailbox does not exist");
        c.sentBasis = Communication::SentBasis::Dispatch;
        c.usages[0].approvedBy = QStringLiteral("M. Lindqvist");
        c.account = QStringLiteral("4471");
        return c;
    }

    /// As a sync would leave it: the bytes read once, and the communication.
    void put(const Communication& c, const QByteArray& bytes = "%PDF-1.4 as archived",
             const Extraction& read = pdfText())
    {
        write([&](store::Database& database) -> Result<void> {
            for (const Rendition& rendition : c.renditions) {
                cache::Observation seen;
                seen.ref = rendition.source;
                seen.bytes = bytes.size();
                seen.sha256 = sha256Of(bytes);
                seen.at = clock.now();
                CF_CHECK(cache::observeSource(database, seen));
                CF_CHECK(cache::writeExtraction(database, seen.sha256, read));
                content.files[rendition.source.nativeId] = bytes;
            }
            CF_CHECK(cache::writeCommunication(database, c, clock.now()));
            return {};
        });
    }

    static Extraction pdfText()
    {
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = QStringLiteral("application/pdf");
        read.text = QStringLiteral("We are changing the fees for your account\fThe full list of fees");
        read.pages = 2;
        return read;
    }

    ui::RecordParts parts() { return {*cache, content, reader, verification, clock, QTimeZone("Europe/Berlin"), *desk, secrets}; }

    QTemporaryDir profile;
    FakeClock clock;
    FakeContent content;
    FakeReader reader;
    FakeVerification verification;
    FakeSecrets secrets;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;

    template <class Work>
    void write(Work work)
    {
        auto done = cache->writer().write([work](store::Database& database) -> Result<void> { return work(database); });
        settled(done);
        [&] { QVERIFY2(done.result().has_value(), "the cache could not be written"); }();
    }
};

} // namespace cf::test
