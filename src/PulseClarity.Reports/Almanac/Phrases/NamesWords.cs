namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Names for themes.</summary>
internal static class NamesWords
{
    internal const string Text =
        """
        # Sun
        one's own name
        daylight
        the front seat
        what only you would do
        # Moon
        a safe place
        soft voices
        bread and belonging
        the tide in the house
        # Mercury
        plain speech
        the letter in the drawer
        good questions
        second drafts
        # Venus
        being fond
        the right chair
        what is lovely
        two cups
        # Mars
        the first push
        a clean edge
        rolled-up sleeves
        honest heat
        # Jupiter
        the wide door
        a second helping
        the far hill
        more than enough
        # Saturn
        the long bench
        what bears weight
        stone on stone
        a promise kept
        # Uranus
        the open window
        the other way round
        a rule less
        spark and switch
        # Neptune
        soft edges
        water and music
        what has no name
        the kind mist
        # Pluto
        down to the root
        the unlabelled box
        what is left when the paint goes
        the cellar stairs
        # TrueNode
        the untried door
        the unfamiliar seat
        a new direction
        the next stretch of road
        # Lilith
        the plain no
        boots on
        the garden gate
        unasked, unowned
        # Chiron
        the mended place
        gentle hands
        the old knee
        the creaking stair
        # Ascendant
        the way you come in
        first steps
        the hand on the latch
        a new coat
        # Midheaven
        the sign over the door
        work that stands
        the highest window
        what they know you for
        # house1
        the first step
        one's own skin
        # house2
        enough
        things that last
        # house3
        the street and its news
        small errands
        # house4
        the ground underfoot
        the lit kitchen
        # house5
        play
        made for nothing
        # house6
        good habits
        the morning list
        # house7
        the other chair
        meeting halfway
        # house8
        shared keys
        the talk after the washing-up
        # house9
        the wide map
        a reason to go
        # house10
        finished in public
        the good jacket
        # house11
        the long table
        plans with friends
        # house12
        the quiet hour
        behind the scenes
        """;
}
