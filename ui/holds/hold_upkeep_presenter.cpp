#include "ui/holds/hold_upkeep_presenter.h"

#include "models/base/deliver.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

QJsonObject controlStep(const HoldBook& book, const CompensatingControl& control)
{
    QJsonObject told = toldOf(control);
    told.insert(u"name"_s, book.repositoryName(control.repository));
    return told;
}

QJsonObject controlEndStep(const HoldBook& book, const RepositoryId& repository, const QString& reason)
{
    return {{u"repository"_s, repository.value()}, {u"name"_s, book.repositoryName(repository)}, {u"ended"_s, true}, {u"reason"_s, reason.trimmed()}};
}

HoldUpkeepPresenter::HoldUpkeepPresenter(HoldParts& parts, QString directory, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_directory(std::move(directory))
{}

QDate HoldUpkeepPresenter::today() const { return QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date(); }

void HoldUpkeepPresenter::set(const HoldBook* book)
{
    m_book = book ? std::optional(*book) : std::nullopt;
    m_made = book ? certificatesOf(book->kept) : std::vector<MadeCertificate>();
    fill();
    // Once for what was made: while commands move on this comes each second, and there may be a file for each day of years.
    if (m_made.empty() || m_directory.isEmpty() || m_made == m_asked) {
        return;
    }
    m_asked = m_made;
    deliver(lookAtCertificates(m_directory, m_made), this, [this, made = m_made](const Result<std::vector<CertificateFile>>& files) {
        if (made == m_asked && files) {
            m_lookedAt = made;
            m_files = *files;
            fill();
        }
    });
}

void HoldUpkeepPresenter::fill()
{
    const std::vector<CertificateFile> files = m_made == m_lookedAt ? m_files : std::vector<CertificateFile>();
    const TimeTelling telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
    QList<GapTable::Line> made, controls;
    for (size_t i = 0; i < m_made.size(); ++i) {
        const MadeCertificate& one = m_made[i];
        const bool isLookedAt = i < files.size();
        const Mark mark = !isLookedAt ? Mark::Plain : files[i] == CertificateFile::AsMade ? Mark::Verified : Mark::Failed;
        made << GapTable::Line{{dateText(one.day), instantWords(one.at, telling), isLookedAt ? certificateFileWord(files[i]) : tr("being looked at"), one.file}, {}, one.file, {mark == Mark::Failed ? u"warn"_s : mark == Mark::Verified ? u"check"_s : QString(), {}, mark}, 2};
    }
    m_certificates.set({tr("Day"), tr("Made"), tr("Its file is"), tr("File")}, std::move(made));
    m_listed.clear();
    for (const auto& [repository, one] : m_book ? controlsOf(m_book->kept) : std::map<QString, CompensatingControl>()) {
        const Mark mark = one.isOverdue(today()) ? Mark::Failed : Mark::Plain;
        controls << GapTable::Line{{m_book->repositoryName(one.repository), one.ticket, one.what, one.responsible, dateText(one.until), tr("%1, %2").arg(one.notedBy, instantWords(one.at, telling))},
                                   {}, one.ticket, {mark == Mark::Failed ? u"warn"_s : QString(), {}, mark}, 4};
        m_listed.push_back(one.repository);
    }
    m_controls.set({tr("Repository"), tr("Ticket"), tr("What was done"), tr("Who answers for it"), tr("Look again by"), tr("Noted")}, std::move(controls));
    Q_EMIT changed();
}

QString HoldUpkeepPresenter::trouble() const
{
    const auto missing = m_book ? missingCertificate(m_book->kept) : std::nullopt;
    return missing ? missingCertificateWords(*missing) : QString();
}

QString HoldUpkeepPresenter::where() const { return m_made.empty() ? QString() : tr("The files lie in %1.").arg(QDir::toNativeSeparators(m_directory)); }

std::vector<std::pair<RepositoryId, QString>> HoldUpkeepPresenter::needing() const
{
    std::vector<std::pair<RepositoryId, QString>> all;
    if (m_book && !isReleased()) {
        for (const HeldRow* row : rowsToMakeUpFor(*m_book)) {
            all.emplace_back(row->repository, tr("%1: %2").arg(m_book->repositoryName(row->repository), holdClassWord(*row)));
        }
        for (const auto& [id, control] : controlsOf(m_book->kept)) {
            if (std::ranges::find(all, control.repository, &std::pair<RepositoryId, QString>::first) == all.end()) {
                all.emplace_back(control.repository, m_book->repositoryName(control.repository));
            }
        }
    }
    return all;
}

bool HoldUpkeepPresenter::isNeeding(const RepositoryId& repository) const
{
    return m_book && std::ranges::any_of(rowsToMakeUpFor(*m_book), [&repository](const HeldRow* row) { return row->repository == repository; });
}

std::optional<CompensatingControl> HoldUpkeepPresenter::controlOf(const RepositoryId& repository) const
{
    const auto all = m_book ? controlsOf(m_book->kept) : std::map<QString, CompensatingControl>();
    const auto found = all.find(repository.value());
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CompensatingControl> HoldUpkeepPresenter::controlAt(int row) const { return row >= 0 && size_t(row) < m_listed.size() ? controlOf(m_listed[size_t(row)]) : std::nullopt; }

void HoldUpkeepPresenter::setPace(CertificatePace pace)
{
    if (m_book && pace != this->pace()) {
        keep(MatterDeed::Paced, {{u"pace"_s, QString(codeOf(pace))}}, tr("Certificates of this matter are made by themselves: %1.").arg(certificatePaceWord(pace)));
    }
}

void HoldUpkeepPresenter::note(const CompensatingControl& control)
{
    if (const QString fault = faultOf(control, today()); !fault.isEmpty()) {
        Q_EMIT told(controlRefusal(fault));
    } else if (m_book) {
        keep(MatterDeed::Compensated, controlStep(*m_book, control), tr("Noted for %1.").arg(m_book->repositoryName(control.repository)));
    }
}

void HoldUpkeepPresenter::end(const RepositoryId& repository, const QString& reason)
{
    if (m_book) {
        keep(MatterDeed::Compensated, controlEndStep(*m_book, repository, reason), tr("It makes up for %1 no more.").arg(m_book->repositoryName(repository)));
    }
}

void HoldUpkeepPresenter::keep(MatterDeed deed, const QJsonObject& toldOfIt, const QString& sentence)
{
    deliver(m_parts.desk.noteMatter(m_book->kept.matter.id, {0, m_parts.clock.now(), m_parts.person, deed, toldOfIt}), this, [this, sentence](const Result<int>& kept) {
        Q_EMIT told(kept ? sentence : holdRefusal(kept.error()));
        if (!kept) {
            Q_EMIT changed(); // what was chosen is not so
        }
    });
}

} // namespace cf::ui
