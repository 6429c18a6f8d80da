import { memo } from 'react';
import { t } from '../../../language/t.ts';
import type { PlacedVisit } from './boardModel.ts';
import type { Doctor } from './columnSources.ts';
import { HUE_LOOKS, pixels } from './measures.ts';
import { STATUS_LOOKS } from './visitStatus.ts';
import { doctorName, spokenName } from '../../patients/names.ts';

interface VisitBoxProps {
  placed: PlacedVisit;
  /** The minute of the day at the top of the board. */
  top: number;
  doctor: Doctor | null;
}

/** Below this height name and time share one line. */
const TWO_LINES_PX = 34;
/** Lower than this nobody could press it. */
const LEAST_PX = 14;

const ACTIVE =
  'absolute z-[4] overflow-hidden rounded-md border-l-[3px] px-1.5 text-left text-xs leading-tight hover:z-[5] focus-visible:z-[9] focus-visible:outline-offset-0 before:float-left before:mr-1 before:font-semibold before:content-[attr(data-mark)] data-[mark=""]:before:hidden';
const LOOKS = { plain: ACTIVE, faded: `${ACTIVE} opacity-70`, struck: `${ACTIVE} line-through opacity-70` };

/** An appointment, as tall as it is long. Pressing and dragging it is the board's. */
export const VisitBox = memo(
  function VisitBox({ placed, top, doctor }: VisitBoxProps) {
    const { visit, hue, from, to, lane, lanes, startText, endText } = placed;
    const { mark, shown } = STATUS_LOOKS[visit.status];
    const label = t(`appointment.status.${visit.status}`);
    const name = spokenName(visit.patient);
    const height = Math.max(pixels(to - from) - 2, LEAST_PX);
    const share = 100 / lanes;
    const whose = doctorName(doctor ?? visit.practitioner);
    return (
      <button
        type="button"
        data-visit={visit.id}
        tabIndex={-1}
        data-mark={mark}
        aria-label={`${name}, ${startText} – ${endText}, ${whose}, ${label}`}
        className={`${LOOKS[shown]} ${HUE_LOOKS[hue]}`}
        style={{
          top: pixels(from - top) + 1,
          height,
          left: lanes === 1 ? 3 : `calc(${lane * share}% + 3px)`,
          width: lanes === 1 ? 'calc(100% - 6px)' : `calc(${share}% - 5px)`,
        }}
      >
        <span className="block truncate">
          <b className="font-semibold">{name}</b>
          {/* The space parts the two lines for who hears or speaks them. */}
          {height < TWO_LINES_PX ? ` ${startText}` : ' '}
        </span>
        {height < TWO_LINES_PX ? null : (
          <span className="block truncate">
            {startText} – {endText}
          </span>
        )}
      </button>
    );
  },
  (before, after) =>
    before.placed.visit === after.placed.visit &&
    before.placed.lane === after.placed.lane &&
    before.placed.lanes === after.placed.lanes &&
    before.placed.hue === after.placed.hue &&
    before.top === after.top,
);
