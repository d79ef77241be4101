#include "ui/search/facet_view.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

using items::FacetChoice;
using items::FacetList;
using items::FacetRow;

class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto kind = FacetRow::Kind(index.data(FacetList::KindRole).toInt());
        const int units = kind == FacetRow::Kind::Heading ? (index.row() == 0 ? 32 : 40) : 28;
        return {px(120), std::max(px(units), theme().lineHeight(Type::Body) + px(8))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QPainter& p = *painter;
        p.save();
        const QRectF all = option.rect;
        const bool focused = option.widget && option.widget->hasFocus() && (option.state & QStyle::State_HasFocus);
        const QRectF ground = all.adjusted(px(8), 0, -px(4), -1);
        const QRectF in = inner(all);
        switch (FacetRow::Kind(index.data(FacetList::KindRole).toInt())) {
        case FacetRow::Kind::Heading:
            drawText(p, visual(p, all, in.adjusted(0, in.height() - px(28), 0, 0)), index.data().toString(),
                     Type::CaptionStrong, tk().ink3);
            break;
        case FacetRow::Kind::More:
            drawText(p, visual(p, all, in), index.data().toString(), Type::Caption, tk().accent);
            break;
        case FacetRow::Kind::Value: paintValue(p, all, ground, in, option, index); break;
        }
        if (focused) {
            focusRing(p, ground);
        }
        p.restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip ||
            FacetRow::Kind(index.data(FacetList::KindRole).toInt()) != FacetRow::Kind::Value) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        const QString name = index.data().toString();
        const auto choice = FacetChoice(index.data(FacetList::ChoiceRole).toInt());
        const bool cut = textWidth(name, choice == FacetChoice::Chosen ? Type::BodyStrong : Type::Body) >
                         wordsOf(inner(option.rect), index).width();
        QToolTip::showText(event->globalPos(), cut ? name : QString(), view);
        return true;
    }

    /// Of a row that shows all its words.
    static int widthOf(const QModelIndex& index)
    {
        const QString name = index.data().toString();
        qreal width = textWidth(name, Type::BodyStrong);
        if (FacetRow::Kind(index.data(FacetList::KindRole).toInt()) == FacetRow::Kind::Value) {
            const QRectF wide(0, 0, px(1000), px(28));
            width += wide.width() - wordsOf(wide, index).width();
        }
        return int(std::ceil(width)) + px(16) + px(12) + 1;
    }

private:
    static QRectF inner(const QRectF& all)
    {
        return {all.left() + px(16), all.top(), all.width() - px(16) - px(12), all.height()};
    }

    /// What the count leaves to the name.
    static QRectF wordsOf(const QRectF& in, const QModelIndex& index)
    {
        const bool marked = FacetChoice(index.data(FacetList::ChoiceRole).toInt()) != FacetChoice::None;
        const QString number = countText(index.data(FacetList::CountRole).toLongLong());
        return in.adjusted(marked ? px(18) : 0, 0, -figuresWidth(number, Type::Caption) - px(8), -px(4));
    }

    static QString countText(qint64 count)
    {
        return count == items::countNotKnown  ? FacetView::tr("not known")
               : count == items::countWaiting ? u"\u2026"_s
                                              : numberText(count);
    }

    static void paintValue(QPainter& p, const QRectF& all, const QRectF& ground, const QRectF& in,
                           const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Tokens& t = tk();
        const auto choice = FacetChoice(index.data(FacetList::ChoiceRole).toInt());
        const qint64 count = index.data(FacetList::CountRole).toLongLong();
        if (choice != FacetChoice::None) {
            fillRound(p, ground, radius::control, choice == FacetChoice::Chosen ? t.accentSoft : t.greySoft,
                      theme().scheme() == Scheme::Contrast ? t.accent : QColor(Qt::transparent));
        } else if (option.state & QStyle::State_MouseOver) {
            fillRound(p, ground, radius::control, t.hover);
        }
        const QString number = countText(count);
        const QRectF words = wordsOf(in, index);
        if (choice != FacetChoice::None) {
            const qreal size = px(12);
            drawIcon(p, choice == FacetChoice::Chosen ? u"tick"_s : u"minus"_s,
                     visual(p, all, {in.left(), words.center().y() - size / 2, size, size}).topLeft(),
                     choice == FacetChoice::Chosen ? t.accent : t.ink2, px(12));
        }
        const bool none = count == 0;
        drawText(p, visual(p, all, words), index.data().toString(),
                 choice == FacetChoice::Chosen ? Type::BodyStrong : Type::Body, none ? t.ink3 : t.ink);
        if (choice == FacetChoice::Excluded) {
            const qreal width = std::min(words.width(), textWidth(index.data().toString(), Type::Body));
            p.fillRect(visual(p, all, {words.left(), std::round(words.center().y()), width, 1}), t.ink2);
        }
        drawFigures(p, visual(p, all, in.adjusted(0, 0, 0, -px(4))), number, Type::Caption,
                    count == items::countNotKnown ? t.amber
                    : choice == FacetChoice::None ? t.ink3
                                                  : t.ink);
        if (choice == FacetChoice::None &&
            count > 0) { // a chosen one says so with its fill; its share no longer matters
            // Under the words, so that it takes no room from a long name.
            const qreal width = std::max<qreal>(1, px(40) * index.data(FacetList::ShareRole).toDouble());
            p.fillRect(visual(p, all, {in.right() - px(40), in.bottom() - px(5), width, qreal(px(2))}), t.bar);
        }
    }
};

} // namespace

FacetView::FacetView(items::FacetList& list, QWidget* parent)
    : QListView(parent)
    , m_list(list)
    , m_why(new Label({}, Type::Caption, Ink::Name))
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Facets"));
    setAccessibleDescription(tr("Enter chooses a value, Alt+Enter excludes it"));
    setModel(&list);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const int row = currentIndex().row();
        if (row >= 0) {
            m_facet = m_list.rows()[size_t(row)].facet;
            m_value = m_list.rows()[size_t(row)].value;
        }
    });
    connect(&list, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_list.find(m_facet, m_value); row >= 0) {
            setCurrentIndex(m_list.index(row));
        }
        followList();
    });
    m_why->setObjectName(u"facetsWhyEmpty"_s);
    m_why->setWrap(true);
    auto* box = new QVBoxLayout(viewport());
    setScaledMargins(box, {16, 12, 12, 12});
    box->addWidget(m_why);
    box->addStretch(1);
    followList();
}

void FacetView::setWhyEmpty(const QString& why)
{
    m_why->setText(why);
    followList();
}

void FacetView::followList() { m_why->setVisible(m_list.rowCount() == 0 && !m_why->text().isEmpty()); }

int FacetView::contentWidth() const
{
    int most = 0;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        most = std::max(most, FacetDelegate::widthOf(m_list.index(row)));
    }
    return most;
}

void FacetView::act(const QModelIndex& index, bool exclude)
{
    if (!index.isValid()) {
        return;
    }
    const FacetRow row = m_list.rows()[size_t(index.row())];
    if (row.kind == FacetRow::Kind::Value) {
        Q_EMIT valueToggled(row.facet, row.value, exclude);
    } else if (row.kind == FacetRow::Kind::More) {
        Q_EMIT moreToggled(row.facet);
    }
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        act(currentIndex(), event->modifiers() & Qt::AltModifier);
        return;
    }
    QListView::keyPressEvent(event);
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        act(indexAt(event->position().toPoint()), event->modifiers() & Qt::AltModifier);
    }
}

void FacetView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    for (int row = 0; !currentIndex().isValid() && row < m_list.rowCount(); ++row) {
        if (m_list.rows()[size_t(row)].kind != FacetRow::Kind::Heading) {
            setCurrentIndex(m_list.index(row));
        }
    }
}

void FacetView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        doItemsLayout();
    }
}

} // namespace cf::ui
