#include "ui/packs/pack_lines_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class PackLineWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PackLineWords)
};

/// What a note or decision says, as far as a line goes.
QString beginning(const PackItem& item)
{
    constexpr int most = 90;
    const QString text = item.kind == PackItemKind::Record ? QString() : item.text.simplified();
    return text.size() > most ? text.left(most) + u'…' : text;
}

PackLine lineOf(const evidence::PackCandidate& candidate, PackLine::Kind kind, const TimeTelling& telling)
{
    PackLine line;
    line.kind = kind;
    line.key = candidate.item.key;
    line.text = packItemTitle(candidate.item, telling);
    QStringList details{beginning(candidate.item), packOfferWord(candidate.offer), candidate.isIn ? PackLineWords::tr("is in the pack") : QString()};
    details.removeAll(QString());
    line.detail = details.join(u" · "_s);
    line.item = candidate.item;
    line.isIn = candidate.isIn;
    line.mark = candidate.isIn ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"plus"_s, {}, Mark::Plain};
    return line;
}

} // namespace

QString PackLine::spoken() const { return detail.isEmpty() ? text : text + u", "_s + detail; }

std::vector<PackLine> packChecklistLines(const evidence::PackReview& review, const TimeTelling& telling)
{
    using State = evidence::RequirementReview::State;
    std::vector<PackLine> lines;
    for (const evidence::RequirementReview& one : review.requirements) {
        PackLine line;
        line.kind = PackLine::Kind::Requirement;
        line.key = one.requirement.id;
        line.text = requirementName(one.requirement);
        const QString count = PackLineWords::tr("%1 of %2").arg(one.items.size()).arg(one.requirement.count);
        switch (one.state) {
        case State::There:
            line.mark = {u"check"_s, {}, Mark::Plain};
            line.detail = count;
            break;
        case State::Missing:
            line.mark = {u"cross"_s, {}, Mark::Failed};
            line.detail = PackLineWords::tr("missing: %1").arg(count);
            break;
        case State::Optional:
            line.mark = {u"absent"_s, {}, Mark::Absent};
            line.detail = PackLineWords::tr("need not be there");
            break;
        }
        lines.push_back(line);
        for (const evidence::PackCandidate& candidate : one.candidates) {
            lines.push_back(lineOf(candidate, PackLine::Kind::Candidate, telling));
        }
    }
    return lines;
}

std::vector<PackLine> packItemLines(const Pack& pack, const evidence::PackReview* review, const TimeTelling& telling)
{
    std::vector<PackLine> lines;
    int number = 0;
    for (const PackItem& item : pack.composition.items) {
        const evidence::ItemReview* seen = review ? review->find(item.key) : nullptr;
        const bool isOut = seen && !seen->isIn();
        PackLine line;
        line.key = item.key;
        line.isDim = isOut;
        line.text = isOut ? packItemTitle(item, telling) : PackLineWords::tr("%1  %2").arg(++number).arg(packItemTitle(item, telling));
        QStringList details;
        if (const QString said = beginning(item); !said.isEmpty()) {
            details << said;
        }
        if (isOut) {
            details << packPlaceWord(seen->place);
            line.mark = {seen->place == evidence::ItemReview::Place::Unknown ? u"warn"_s : u"cut"_s, {}, seen->place == evidence::ItemReview::Place::Unknown ? Mark::Failed : Mark::Uncertain};
        } else if (seen && (seen->content == ContentState::Missing || seen->content == ContentState::Altered || seen->content == ContentState::Mismatch)) {
            details << (seen->content == ContentState::Missing ? PackLineWords::tr("its document is missing") : PackLineWords::tr("its document is not as it was recorded"));
            line.mark = {u"warn"_s, {}, Mark::Failed};
        } else {
            line.mark = {item.kind == PackItemKind::Note ? u"info"_s : item.kind == PackItemKind::Decision ? u"dispute"_s : u"page"_s, {}, Mark::Plain};
        }
        const PackRequirement* under = seen ? review->checklist.find(seen->requirement) : nullptr;
        if (seen) {
            details << (under ? requirementName(*under) : PackLineWords::tr("for none of the checklist"));
        }
        if (!item.redactions.empty()) {
            details << PackLineWords::tr("%Ln redaction(s)", nullptr, int(item.redactions.size()));
        }
        line.detail = details.join(u" · "_s);
        lines.push_back(line);
        if (seen) {
            for (const evidence::PackCandidate& other : seen->offers) {
                lines.push_back(lineOf(other, PackLine::Kind::Version, telling));
            }
        }
    }
    return lines;
}

void PackLines::set(std::vector<PackLine> lines)
{
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
}

const PackLine* PackLines::line(int row) const { return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr; }

int PackLines::rowOf(PackLine::Kind kind, const QString& key) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const PackLine& one) { return one.kind == kind && one.key == key; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int PackLines::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PackLines::data(const QModelIndex& index, int role) const
{
    const PackLine* one = index.isValid() ? line(index.row()) : nullptr;
    if (!one) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(one->text) : role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(one->spoken()) : QVariant();
}

Qt::ItemFlags PackLines::flags(const QModelIndex& index) const
{
    const PackLine* one = index.isValid() ? line(index.row()) : nullptr;
    const Qt::ItemFlags drop = m_takesDrops ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const bool canGo = one && one->kind != PackLine::Kind::Requirement;
    return one ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canGo ? Qt::ItemIsDragEnabled : Qt::NoItemFlags) | drop : drop;
}

QMimeData* PackLines::mimeData(const QModelIndexList& indexes) const
{
    const PackLine* one = indexes.isEmpty() ? nullptr : line(indexes.front().row());
    auto* data = new QMimeData;
    if (one) {
        data->setData(QLatin1StringView(mime), one->key.toUtf8());
    }
    return data;
}

bool PackLines::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    if (!m_takesDrops || !data->hasFormat(QLatin1StringView(mime))) {
        return false;
    }
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    int place = 0;
    for (int at = 0; at < before; ++at) {
        place += m_lines[size_t(at)].kind == PackLine::Kind::Item ? 1 : 0;
    }
    Q_EMIT dropped(QString::fromUtf8(data->data(QLatin1StringView(mime))), place);
    return true;
}

} // namespace cf::ui
