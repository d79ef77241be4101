#include "ui/record/sheet_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/result_export.h"
#include "models/seal/archival_pdf.h"
#include "models/seal/signing_key.h"
#include "ui/record/citation_presenter.h"
#include "ui/record/sheet_text_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSaveFile>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeTogether(const QString& path, const QByteArray& pdf, const QByteArray& signature)
{
    QSaveFile sheet(path), beside(path + u".minisig"_s);
    const auto put = [](QSaveFile& file, const QByteArray& bytes) { return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(); };
    if (!put(sheet, pdf)) {
        return fail(ErrorKind::Storage, sheet.errorString());
    }
    if (!signature.isEmpty() && !put(beside, signature)) {
        return fail(ErrorKind::Storage, beside.errorString());
    }
    if (!sheet.commit()) {
        return fail(ErrorKind::Storage, sheet.errorString());
    }
    if (signature.isEmpty()) {
        QFile::remove(path + u".minisig"_s); // of an older sheet: it would be taken for this one's
    } else if (!beside.commit()) {
        return fail(ErrorKind::Storage, beside.errorString());
    }
    return {};
}

} // namespace

SheetPresenter::SheetPresenter(SecretStore& secrets, Draw draw, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_draw(std::move(draw))
{}

void SheetPresenter::write(const evidence::EvidenceSheet& sheet, const TimeTelling& telling, const QString& path, Signing signing, Asking asking)
{
    if (signing == Signing::Never) {
        finish(sheet, telling, path, {}, tr("it was wanted without one"));
        return;
    }
    deliver(seal::signingKey(m_secrets, asking), this, [=, this](const Result<seal::SigningKey>& key) {
        if (key) {
            finish(sheet, telling, path, *key, {});
        } else if (signing == Signing::IfPossible && key.error().kind != ErrorKind::Cancelled) {
            finish(sheet, telling, path, {}, errorSentence(key.error().kind));
        } else {
            Q_EMIT failed(key.error());
        }
    });
}

void SheetPresenter::finish(evidence::EvidenceSheet sheet, const TimeTelling& telling, const QString& path, const std::optional<seal::SigningKey>& key,
                            const QString& whyUnsigned)
{
    sheet.signedWith = key ? key->publicKey().text() : QString();
    const QString id = citedId(sheet.record.communication);
    const QString title = tr("Evidence sheet %1").arg(id);
    const QByteArray json = QJsonDocument(evidence::sheetJson(sheet, query::timeZoneOf(telling.zone, telling.calendar))).toJson();
    const Result<QByteArray> pdf = seal::archivalPdf(m_draw(sheetHtml(sheet, whyUnsigned, telling), title, title), {title, sheet.program, sheet.at},
                                                     {{u"evidence.json"_s, u"application/json"_s, tr("The same for programs"), json}});
    if (!pdf) {
        Q_EMIT failed(pdf.error());
        return;
    }
    QByteArray signature;
    if (key) {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex());
        signature = key->sign(*pdf, u"evidence sheet %1 of %2, sha256 %3"_s.arg(sheet.record.communication.id.value(), evidence::isoUtc(sheet.at), hash));
    }
    if (const Result<void> there = writeTogether(path, *pdf, signature); !there) {
        Q_EMIT failed(there.error());
        return;
    }
    Q_EMIT written(path, sheet.signedWith, whyUnsigned);
}

} // namespace cf::ui
