#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QWidget>

namespace cf::ui {

/// Text in one of the sizes and inks. One line that elides instead of clipping: the whole text is then the tool tip,
/// and it is always the accessible name. Set wrapping for sentences.
class Label : public QWidget
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Fact, QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    void setText(const QString& text);
    void setInk(Ink ink);
    void setType(Type type);
    void setElide(Qt::TextElideMode mode); ///< middle for ids, end (the default) for names
    void setWrap(bool on);
    void setFigures(bool on); ///< digits in equal cells, for numbers that change in place
    bool isElided() const;    ///< at the present width

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOutAgain();

    QString m_text;
    Type m_type;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    bool m_wrap = false;
    bool m_figures = false;
};

/// A sentence, which wraps. name: its objectName, may be empty.
Label* wrapped(const QString& name, Type type, Ink ink, const QString& text = {});

/// Text that can be selected and copied with mouse and keyboard; wraps, never elides. Always plain text.
class SelectableLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SelectableLabel(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Fact,
                             QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Type m_type;
    Ink m_ink;
};

} // namespace cf::ui
