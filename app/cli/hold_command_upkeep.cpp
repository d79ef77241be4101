// counterfoil hold: certificates that are made by themselves, and what makes up for repositories that do not enforce a hold.
#include "app/cli/hold_command.h"

#include "ui/holds/hold_upkeep_presenter.h"
#include "ui/holds/standing_certificates_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/search/words_presenter.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool HoldCommand::takeUpkeep(const QCommandLineParser& parser)
{
    m_isDue = parser.isSet(u"due"_s);
    m_ended = parser.isSet(u"ended"_s);
    m_repository = parser.value(u"repository"_s).trimmed();
    m_control.ticket = parser.value(u"ticket"_s).trimmed();
    m_control.what = parser.value(u"what"_s).trimmed();
    m_control.responsible = parser.value(u"responsible"_s).trimmed();
    if (parser.isSet(u"every"_s)) {
        m_pace = certificatePaceNamed(parser.value(u"every"_s).toLower());
        if (!m_pace) {
            return wrong(tr("--every is never, daily or weekly: %1").arg(parser.value(u"every"_s)));
        }
    }
    if (parser.isSet(u"until"_s)) {
        m_control.until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
        if (!m_control.until.isValid()) {
            return wrong(tr("no day: %1").arg(parser.value(u"until"_s)));
        }
    }
    const bool isOfCertificates = m_isDue || m_pace;
    const bool isOfControl = m_ended || !m_repository.isEmpty() || parser.isSet(u"ticket"_s) || parser.isSet(u"what"_s) || parser.isSet(u"responsible"_s) || parser.isSet(u"until"_s);
    if ((isOfCertificates && (m_act != u"certificate" || !m_path.isEmpty() || (m_isDue && m_pace))) || (m_pace && m_number.isEmpty())) {
        return wrong(tr("--due and --every go with certificate, one at a time and without --out; --every with the number of a matter"));
    }
    if ((isOfControl && m_act != u"control") || (m_act == u"control" && m_repository.isEmpty())) {
        return wrong(tr("--repository, --ticket, --what, --responsible, --until and --ended go with control, and control with --repository"));
    }
    if (m_ended && m_reason.trimmed().isEmpty()) {
        return wrong(tr("say with --reason why it ended"));
    }
    return true;
}

void HoldCommand::keepUp()
{
    if (m_isDue) {
        makeDue();
        return;
    }
    withBook([this](const ui::HoldBook& book) {
        if (m_act == u"control") {
            keepControl(book);
        } else if (m_pace) {
            noteUpkeep(book, MatterDeed::Paced, {{u"pace"_s, QString(codeOf(*m_pace))}});
        } else {
            listCertificates(book);
        }
    });
}

QDate HoldCommand::today() const { return QDateTime::fromMSecsSinceEpoch(m_program->clock().now(), m_program->businessZone()).date(); }

void HoldCommand::makeDue()
{
    const ui::HoldParts holds{m_program->cache(), m_program->searches(), m_program->desk(), m_program->outbox(), m_program->holds(), m_program->clock(), m_program->businessZone(), Program::person()};
    auto* certificates = new ui::StandingCertificates(
        {holds, m_program->secrets(), &ui::paperPdf, u"Counterfoil "_s + QCoreApplication::applicationVersion(), ui::certificateDirectory(m_program->profile())}, this);
    auto paths = std::make_shared<QStringList>();
    auto isLooked = std::make_shared<bool>(true);
    connect(certificates, &ui::StandingCertificates::made, this, [this, paths](const QString& number, const QString& path) {
        *paths << path;
        if (!m_json) {
            out() << tr("%1: %2").arg(number, path) << Qt::endl;
        }
    });
    connect(certificates, &ui::StandingCertificates::missing, this, [this](const QString& number, const MissingCertificate& why) { complain(ui::missingCertificateNotice(number, why)); });
    connect(certificates, &ui::StandingCertificates::notLooked, this, [isLooked](const QString& why) {
        *isLooked = false;
        complain(why);
    });
    connect(certificates, &ui::StandingCertificates::ended, this, [this, paths, isLooked](int made, int missing) {
        if (m_json) {
            printJson({{u"made"_s, QJsonArray::fromStringList(*paths)}, {u"missing"_s, missing}});
        } else if (made == 0 && missing == 0 && *isLooked) {
            out() << tr("No certificate is due.") << Qt::endl;
        }
        finish(missing > 0 || !*isLooked ? Failed : Done);
    });
    if (m_number.isEmpty()) {
        certificates->look();
        return;
    }
    withMatter([certificates](const KeptMatter& kept) { certificates->look(kept.matter.id); });
}

void HoldCommand::listCertificates(const ui::HoldBook& book)
{
    const std::vector<MadeCertificate> made = certificatesOf(book.kept);
    deliver(ui::lookAtCertificates(ui::certificateDirectory(m_program->profile()), made), this, [this, book, made](const Result<std::vector<ui::CertificateFile>>& files) {
        if (!files) {
            finish(files.error());
            return;
        }
        const bool isWhole = std::ranges::all_of(*files, [](ui::CertificateFile one) { return one == ui::CertificateFile::AsMade; });
        const auto missing = missingCertificate(book.kept);
        if (m_json) {
            QJsonObject json;
            ui::tellUpkeep(book, json);
            json.remove(u"controls"_s);
            QJsonArray all = json[u"certificates"].toArray();
            for (qsizetype i = 0; i < all.size(); ++i) {
                QJsonObject one = all[i].toObject();
                const ui::CertificateFile file = files->at(size_t(i));
                one.insert(u"state"_s, file == ui::CertificateFile::AsMade ? u"as-made"_s : file == ui::CertificateFile::Changed ? u"changed"_s : u"missing"_s);
                all[i] = one;
            }
            json.insert(u"certificates"_s, all);
            json.insert(u"folder"_s, ui::certificateDirectory(m_program->profile()));
            printJson(json);
        } else {
            out() << tr("Made by themselves: %1").arg(ui::certificatePaceWord(certificatePace(book.kept))) << Qt::endl;
            for (size_t i = 0; i < made.size(); ++i) {
                out() << u"%1  %2  %3  %4"_s.arg(made[i].day.toString(Qt::ISODate), ui::instantWords(made[i].at, telling()), made[i].file, ui::certificateFileWord(files->at(i))) << Qt::endl;
            }
            if (missing) {
                out() << ui::missingCertificateWords(*missing) << Qt::endl;
            }
        }
        finish(!isWhole ? Integrity : missing ? Partial : Done);
    });
}

void HoldCommand::keepControl(const ui::HoldBook& book)
{
    const auto rows = ui::rowsToMakeUpFor(book);
    const auto row = std::ranges::find_if(rows, [&](const HeldRow* one) { return book.repositoryName(one->repository).compare(m_repository, Qt::CaseInsensitive) == 0; });
    const auto known = controlsOf(book.kept);
    const auto noted = std::ranges::find_if(known, [&](const auto& one) { return book.repositoryName(one.second.repository).compare(m_repository, Qt::CaseInsensitive) == 0; });
    if (m_ended) {
        if (noted == known.end()) {
            complain(tr("nothing makes up for %1").arg(m_repository));
            finish(Usage);
        } else {
            noteUpkeep(book, MatterDeed::Compensated, ui::controlEndStep(book, noted->second.repository, m_reason));
        }
        return;
    }
    if (row == rows.end()) {
        complain(tr("%1 keeps nothing of this matter, enforces its hold, or was not asked yet").arg(m_repository));
        finish(Usage);
        return;
    }
    m_control.repository = (*row)->repository;
    if (const QString fault = faultOf(m_control, today()); !fault.isEmpty()) {
        complain(ui::controlRefusal(fault));
        finish(Usage);
        return;
    }
    noteUpkeep(book, MatterDeed::Compensated, ui::controlStep(book, m_control));
}

void HoldCommand::noteUpkeep(const ui::HoldBook& book, MatterDeed deed, const QJsonObject& told)
{
    m_number = book.kept.matter.number;
    deliver(m_program->desk().noteMatter(book.kept.matter.id, {0, m_program->clock().now(), Program::person(), deed, told}), this, [this](const Result<int>& kept) {
        if (!kept && kept.error().kind == ErrorKind::Conflict) {
            complain(ui::holdRefusal(kept.error()));
            finish(Failed);
        } else if (!kept) {
            finish(kept.error());
        } else {
            show();
        }
    });
}

} // namespace cf::cli
